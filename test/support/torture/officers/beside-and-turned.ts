import type { OfficerList } from '../officer-file';

/** Two lists on one sheet, one right of the other; lists with the fields one under another; and what only looks like these. */
export const besideAndTurned: readonly OfficerList[] = [
  {
    file: 'j01-hai-bang-canh-nhau.xlsx',
    sheets: [
      {
        name: 'Sản phẩm',
        table: `
DANH SÁCH SẢN PHẨM OCOP TỈNH LÀO CAI
STT | Tên sản phẩm | Chủ thể | Hạng sao | | STT | Tên sản phẩm | Chủ thể | Hạng sao
1 | Chè Bản Liền | HTX Chè Bản Liền | 4 sao | | 1 | Gạo Séng cù | HTX Mường Vi | 3 sao
2 | Mận Tam hoa | HTX Bắc Hà | 3 sao | | 2 | Tương ớt Mường Khương | HTX Tương ớt | 4 sao
3 | Rượu ngô | Hộ kinh doanh Bản Phố | 3 sao | | | | |`,
      },
    ],
    producers: `
at | name | province
3 | HTX Chè Bản Liền | Lào Cai
4 | HTX Bắc Hà | Lào Cai
5 | Hộ kinh doanh Bản Phố | Lào Cai
3 | HTX Mường Vi | Lào Cai
4 | HTX Tương ớt | Lào Cai`,
    products: `
at | name | producer | stars
3 | Chè Bản Liền | #1 | 4
4 | Mận Tam hoa | #2 | 3
5 | Rượu ngô | #3 | 3
3 | Gạo Séng cù | #4 | 3
4 | Tương ớt Mường Khương | #5 | 4`,
    junk: '1-2',
  },
  {
    file: 'j02-ba-bang-sat-nhau.xlsx',
    sheets: [
      {
        name: 'DS',
        table: `
TT | Sản phẩm | Đơn vị | Sao | TT | Sản phẩm | Đơn vị | Sao | TT | Sản phẩm | Đơn vị | Sao
1 | Cà phê bột | HTX Ea Tu | =4 | 3 | Bơ Booth | HTX Cư Suê | =3 | 5 | Mật ong cà phê | HTX Ong Ea Kar | =4
2 | Ca cao nguyên chất | Công ty TNHH Nam Trường Sơn | =4 | 4 | Tiêu đỏ | HTX Dray Bhăng | =3 | 6 | Sầu riêng cấp đông | HTX Krông Pắc | =4`,
      },
    ],
    producers: `
at | name
2 | HTX Ea Tu
3 | Công ty TNHH Nam Trường Sơn
2 | HTX Cư Suê
3 | HTX Dray Bhăng
2 | HTX Ong Ea Kar
3 | HTX Krông Pắc`,
    products: `
at | name | producer | stars
2 | Cà phê bột | #1 | 4
3 | Ca cao nguyên chất | #2 | 4
2 | Bơ Booth | #3 | 3
3 | Tiêu đỏ | #4 | 3
2 | Mật ong cà phê | #5 | 4
3 | Sầu riêng cấp đông | #6 | 4`,
    junk: '1',
  },
  {
    file: 'j03-chu-the-ben-phai.xlsx',
    sheets: [
      {
        table: `
STT | Tên sản phẩm | Tên chủ thể | Hạng sao | | STT | Tên chủ thể | Điện thoại | Mã số thuế
1 | Miến dong | HTX Miến Bình Lư | 4 sao | | 1 | HTX Miến Bình Lư | 0911000981 | $T981
2 | Chè Tam Đường | Công ty CP Trà Than Uyên | 4 sao | | 2 | Công ty CP Trà Than Uyên | 0911000982 | $T982`,
      },
    ],
    producers: `
at | name | phones | tax_code
2 | HTX Miến Bình Lư | 0911000981 | $T981
3 | Công ty CP Trà Than Uyên ~ Công ty cổ phần Trà Than Uyên | 0911000982 | $T982`,
    products: `
at | name | producer | stars
2 | Miến dong | #1 | 4
3 | Chè Tam Đường | #2 | 4`,
    junk: '1',
  },
  {
    file: 'j04-cot-trong-giua-mot-bang.xlsx',
    sheets: [
      {
        table: `
STT | Tên sản phẩm | Hạng sao | | Tên chủ thể | Điện thoại | Địa chỉ
1 | Nem chua | 4 sao | | HTX Nem Thanh | 0911000983 | xã Hoằng Kim
2 | Mắm tép | 3 sao | | HTX Mắm Hà Yên | 0911000984 | xã Hà Yên`,
      },
    ],
    producers: `
at | name | phones | commune
2 | HTX Nem Thanh | 0911000983 | ?
3 | HTX Mắm Hà Yên | 0911000984 | ?`,
    products: `
at | name | producer | stars
2 | Nem chua | #1 | 4
3 | Mắm tép | #2 | 3`,
    junk: '1',
  },
  {
    file: 'j05-xoay-ngang.xlsx',
    sheets: [
      {
        name: 'Phiếu',
        table: `
Tên sản phẩm | Kẹo dừa | Bưởi da xanh | Rượu Phú Lễ
Tên chủ thể | HTX Kẹo dừa Mỏ Cày | HTX Bưởi Châu Thành | Công ty TNHH Rượu Phú Lễ
Điện thoại | 0911000985 | 0911000986 | 0911000987
Hạng sao | 4 sao | 4 sao | 5 sao
Giá bán (đồng) | =45000 | =65000 | =250000
Quy cách | Hộp 500 g | Thùng 10 kg | Chai 500 ml`,
      },
    ],
    producers: `
at | name | phones
2 | HTX Kẹo dừa Mỏ Cày | 0911000985
3 | HTX Bưởi Châu Thành | 0911000986
4 | Công ty TNHH Rượu Phú Lễ | 0911000987`,
    products: `
at | name | producer | stars | price | packaging
2 | Kẹo dừa | #1 | 4 | 45000 | Hộp 500 g
3 | Bưởi da xanh | #2 | 4 | 65000 | Thùng 10 kg
4 | Rượu Phú Lễ | #3 | 5 | 250000 | Chai 500 ml`,
  },
  {
    file: 'j06-xoay-ngang-co-stt.xlsx',
    sheets: [
      {
        name: 'Biểu 2',
        table: `
THÔNG TIN SẢN PHẨM OCOP TỈNH BẾN TRE
 | STT | =1 | =2
1 | Tên sản phẩm: | Kẹo dừa sầu riêng | Thạch dừa
2 | Chủ thể: | HTX Kẹo dừa Mỏ Cày | Cơ sở Thạch dừa Minh Châu
3 | Số điện thoại: | 0911000985 | 0911000988
4 | Hạng sao: | 4 sao | 3 sao
5 | Số quyết định: | 15/QĐ-UBND | 15/QĐ-UBND
6 | Ngày quyết định: | 12/01/2025 | 12/01/2025`,
      },
    ],
    producers: `
at | name | phones | province
3 | HTX Kẹo dừa Mỏ Cày | 0911000985 | Bến Tre ~ Vĩnh Long
4 | Cơ sở Thạch dừa Minh Châu | 0911000988 | Bến Tre ~ Vĩnh Long`,
    products: `
at | name | producer | stars | decision_no | decision_date
3 | Kẹo dừa sầu riêng | #1 | 4 | 15/QĐ-UBND | 2025-01-12
4 | Thạch dừa | #2 | 3 | 15/QĐ-UBND | 2025-01-12`,
  },
  {
    file: 'j07-tong-hop-canh-danh-sach.xlsx',
    sheets: [
      {
        table: `
STT | Tên sản phẩm | Chủ thể | Hạng sao | | Nhóm | Số sản phẩm
1 | Chè Shan | HTX Suối Giàng | 4 sao | | Đồ uống | =1
2 | Quế chi | HTX Quế Văn Yên | 4 sao | | Gia vị | =1`,
      },
    ],
    producers: `
at | name
2 | HTX Suối Giàng
3 | HTX Quế Văn Yên`,
    products: `
at | name | producer | stars | group
2 | Chè Shan | #1 | 4 | ?
3 | Quế chi | #2 | 4 | ?`,
    junk: '1',
  },
];
