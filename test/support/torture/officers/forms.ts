import type { OfficerList } from '../officer-file';

/** Other shapes of a sheet: forms, lists that run sideways, two languages, two lists under one another. */
export const forms: readonly OfficerList[] = [
  {
    file: 'b21-phieu-tung-don-vi.xlsx',
    sheets: [
      {
        name: 'Phiếu 1',
        table: `
PHIẾU ĐĂNG KÝ THAM GIA HỘI NGHỊ KẾT NỐI CUNG CẦU | < | < | <

Tên đơn vị: | HTX Mật ong Vân Canh
Địa chỉ: | xã Vân Canh, tỉnh Gia Lai
Mã số thuế: | $T81
Người đại diện: | Đinh Mẫu Hùng
Điện thoại: | 0911000561
Email: | vancanh@example.com

Sản phẩm đăng ký:
STT | Tên sản phẩm | Hạng sao | Giá bán
1 | Mật ong rừng | 4 sao | 250.000đ/chai
2 | Phấn hoa | 3 sao | 180.000đ/hũ

 | | | ĐẠI DIỆN ĐƠN VỊ`,
      },
      {
        name: 'Phiếu 2',
        table: `
PHIẾU ĐĂNG KÝ THAM GIA HỘI NGHỊ KẾT NỐI CUNG CẦU | < | < | <

Tên đơn vị: | Công ty TNHH Dó bầu Ia O
Địa chỉ: | xã Ia O, tỉnh Gia Lai
Mã số thuế: | $T82
Người đại diện: | Rơ Mẫu Châm
Điện thoại: | 0911000562
Email: |

Sản phẩm đăng ký:
STT | Tên sản phẩm | Hạng sao | Giá bán
1 | Nhang trầm | 3 sao | 90.000đ/hộp

 | | | ĐẠI DIỆN ĐƠN VỊ`,
      },
    ],
    producers: `
at | name | tax_code | representative | phones | email | commune | province
1:12 | HTX Mật ong Vân Canh | $T81 | Đinh Mẫu Hùng | 0911000561 | vancanh@example.com | Vân Canh | Gia Lai
2:12 | Công ty TNHH Dó bầu Ia O | $T82 | Rơ Mẫu Châm | 0911000562 | | Ia O | Gia Lai`,
    products: `
at | name | producer | stars | price | price_unit
1:12 | Mật ong rừng | #1 | 4 | 250000 | chai
1:13 | Phấn hoa | #1 | 3 | 180000 | hũ
2:12 | Nhang trầm | #2 | 3 | 90000 | hộp`,
    junk: '1:1-11, 1:15, 2:1-11, 2:14',
  },
  {
    file: 'b22-song-ngu.xlsx',
    sheets: [
      {
        name: 'List',
        table: `
DANH MỤC SẢN PHẨM / LIST OF PRODUCTS
STT\\nNo. | Tên sản phẩm\\n(Product) | Doanh nghiệp\\n(Company) | Địa chỉ\\n(Address) | Điện thoại\\n(Tel) | Xếp hạng OCOP\\n(OCOP rank) | Giá FOB\\n(USD) | Giá bán lẻ (VNĐ)\\n(Retail price) | Mã vạch\\n(Barcode)
1 | Hạt tiêu đen | Công ty CP Tiêu Bù Đăng | xã Hưng Phước, tỉnh Đồng Nai | 0911000571 | 4 sao | =6.5 | =150000 | 8930000000012
2 | Hạt điều vỏ lụa | Công ty CP Tiêu Bù Đăng | xã Hưng Phước, tỉnh Đồng Nai | 0911000571 | 5 sao | =11 | =320000 | 8930000000029
3 | Ca cao bột | HTX Ca cao Gia Kiệm | xã Gia Kiệm, tỉnh Đồng Nai | 0911000572 | 3 sao | =8 | =190000 | 8930000000036`,
      },
    ],
    producers: `
at | name | phones | commune | province
3 | Công ty CP Tiêu Bù Đăng ~ Công ty cổ phần Tiêu Bù Đăng | 0911000571 | Hưng Phước | Đồng Nai
5 | HTX Ca cao Gia Kiệm | 0911000572 | Gia Kiệm | Đồng Nai`,
    products: `
at | name | producer | stars | price
3 | Hạt tiêu đen | #1 | 4 | 150000
4 | Hạt điều vỏ lụa | #1 | 5 | 320000
5 | Ca cao bột | #2 | 3 | 190000`,
    junk: '1-2',
  },
  {
    file: 'b23-hai-danh-sach-noi-tiep.xlsx',
    sheets: [
      {
        name: 'Gộp',
        table: `
I. DANH SÁCH SẢN PHẨM 4 SAO
TT | Tên sản phẩm | Chủ thể | Tỉnh
1 | Bánh cáy làng Nguyễn | HTX Bánh cáy Tiên Tiến | Hưng Yên
2 | Nem nắm | Hộ kinh doanh Ngự Thiên | Hưng Yên

II. DANH SÁCH SẢN PHẨM 3 SAO
TT | Tên chủ thể | Tên sản phẩm | Tỉnh
1 | HTX Trà Lý | Tương nếp | Hưng Yên
2 | Cơ sở Việt Tiến | Chả gà | Hưng Yên`,
      },
    ],
    producers: `
at | name | province
3 | HTX Bánh cáy Tiên Tiến | Hưng Yên
4 | Hộ kinh doanh Ngự Thiên | Hưng Yên
8 | HTX Trà Lý | Hưng Yên
9 | Cơ sở Việt Tiến | Hưng Yên`,
    products: `
at | name | producer | stars
3 | Bánh cáy làng Nguyễn | #1 | 4
4 | Nem nắm | #2 | 4
8 | Tương nếp | #3 | 3
9 | Chả gà | #4 | 3`,
    junk: '1-2, 6-7',
  },
  {
    file: 'b24-nhieu-phieu-co-bang.xlsx',
    sheets: [
      {
        name: 'Gộp phiếu',
        table: `
TỔNG HỢP PHIẾU ĐĂNG KÝ CỦA CÁC ĐƠN VỊ

1. Tên đơn vị: HTX Chè Mỹ Lý
2. Địa chỉ: xã Mỹ Lý, tỉnh Nghệ An
3. Điện thoại: 0911000581; Email: myly@example.com
STT | Tên sản phẩm | Quy cách | Hạng sao
1 | Chè Shan Mỹ Lý | Hộp 200g | 4 sao
2 | Chè dây | Gói 100g | 3 sao

1. Tên đơn vị: Hộ kinh doanh Vi Thị Mẫu
2. Địa chỉ: xã Quế Phong, tỉnh Nghệ An
3. Điện thoại: 0911000582
STT | Tên sản phẩm | Quy cách | Hạng sao
1 | Rượu cần | Ché 5 lít | 3 sao

1. Tên đơn vị: Công ty TNHH Tam Thái
2. Địa chỉ: xã Tam Thái, tỉnh Nghệ An
3. Điện thoại: 0911000583
STT | Tên sản phẩm | Quy cách | Hạng sao
1 | Thịt bò giàng | Túi 300g | 4 sao
2 | Lạp xưởng | Túi 500g | 3 sao`,
      },
    ],
    producers: `
at | name | phones | email | commune | province
7 | HTX Chè Mỹ Lý | 0911000581 | myly@example.com | Mỹ Lý | Nghệ An
14 | Hộ kinh doanh Vi Thị Mẫu | 0911000582 | | Quế Phong | Nghệ An
20 | Công ty TNHH Tam Thái | 0911000583 | | Tam Thái | Nghệ An`,
    products: `
at | name | producer | packaging | stars
7 | Chè Shan Mỹ Lý | #1 | Hộp 200g | 4
8 | Chè dây | #1 | Gói 100g | 3
14 | Rượu cần | #2 | Ché 5 lít | 3
20 | Thịt bò giàng | #3 | Túi 300g | 4
21 | Lạp xưởng | #3 | Túi 500g | 3`,
    junk: '1-6, 10-13, 16-19',
  },
  {
    file: 'b25-phieu-lien-tiep-mot-trang.xlsx',
    sheets: [
      {
        name: 'Tổng hợp phiếu',
        table: `
TỔNG HỢP PHIẾU ĐĂNG KÝ

Đơn vị: | HTX Chè Thượng Bằng La
Điện thoại: | 0911000591
Sản phẩm: | Chè Bát tiên
Hạng sao: | 4 sao
Giá bán: | 300.000đ/kg

Đơn vị: | HTX Cam Văn Chấn
Điện thoại: | 0911000592
Sản phẩm: | Cam sành
Hạng sao: | 3 sao
Giá bán: | 30.000đ/kg

Đơn vị: | Hộ kinh doanh Âu Lâu
Điện thoại: | 0911000593
Sản phẩm: | Bánh chưng đen
Hạng sao: | 3 sao
Giá bán: | 60.000đ/chiếc`,
      },
    ],
    producers: `
at | name | phones
3 | HTX Chè Thượng Bằng La | 0911000591
9 | HTX Cam Văn Chấn | 0911000592
15 | Hộ kinh doanh Âu Lâu | 0911000593`,
    products: `
at | name | producer | stars | price | price_unit
3 | Chè Bát tiên | #1 | 4 | 300000 | kg
9 | Cam sành | #2 | 3 | 30000 | kg
15 | Bánh chưng đen | #3 | 3 | 60000 | chiếc`,
    junk: '1',
  },
];
