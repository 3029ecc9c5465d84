import type { OfficerList } from '../officer-file';

/** Two addresses, two telephones, two decisions; variants of one product; persons as producers. */
export const oldAndNew: readonly OfficerList[] = [
  {
    file: 'd06-dia-chi-cu-moi.xlsx',
    sheets: [
      {
        name: 'Rà soát địa chỉ',
        table: `
STT | Tên chủ thể | Địa chỉ cũ | < | < | Địa chỉ mới | < | Điện thoại | < | Tên sản phẩm | Số sao
^ | ^ | Xã | Huyện | Tỉnh | Xã/phường | Tỉnh/TP | Cố định | Di động | ^ | ^
1 | HTX Nhãn lồng Khoái Châu | Hàm Tử | Khoái Châu | Hưng Yên | Triệu Việt Vương | Hưng Yên | 0221 3711 851 | 0911000851 | Nhãn lồng | 4
2 | Cơ sở Tương Bần Mẫu | Bần Yên Nhân | Mỹ Hào | Hưng Yên | Mỹ Hào | Hưng Yên | | 0911000852 | Tương Bần | 3`,
      },
    ],
    producers: `
at | name | phones | commune | province
3 | HTX Nhãn lồng Khoái Châu | 02213711851 0911000851 | Triệu Việt Vương | Hưng Yên
4 | Cơ sở Tương Bần Mẫu | 0911000852 | Mỹ Hào | Hưng Yên`,
    products: `
at | name | producer | stars
3 | Nhãn lồng | #1 | 4
4 | Tương Bần | #2 | 3`,
    junk: '1-2',
  },
  {
    file: 'd07-ca-nhan-la-chu-the.xlsx',
    sheets: [
      {
        name: 'Hộ SX',
        table: `
DANH SÁCH HỘ SẢN XUẤT THAM GIA PHIÊN CHỢ
STT | Họ và tên chủ hộ | Xã | Số CCCD/MST | SĐT | Sản phẩm | OCOP
1 | Vàng A Mẫu | xã Ngũ Chỉ Sơn | 010085000123 | 0911000861 | Mật ong | 3 sao
2 | Giàng Thị Mẫu | xã Mường Bo | 010186000456 | 0911000862 | Vải lanh | 3 sao`,
      },
    ],
    producers: `
at | name | commune | phones
3 | Vàng A Mẫu | Ngũ Chỉ Sơn | 0911000861
4 | Giàng Thị Mẫu | Mường Bo | 0911000862`,
    products: `
at | name | producer | stars
3 | Mật ong | #1 | 3
4 | Vải lanh | #2 | 3`,
    junk: '1-2',
  },
  {
    file: 'd08-nhieu-quy-cach.xlsx',
    sheets: [
      {
        name: 'Báo giá',
        table: `
BẢNG BÁO GIÁ
Kính gửi: Hệ thống siêu thị
STT | NHÀ CUNG CẤP | TÊN SẢN PHẨM | HẠNG OCOP | QUY CÁCH | GIÁ SỈ (CHƯA VAT) | GIÁ LẺ (ĐÃ VAT) | MÃ VẠCH
1 | Công ty TNHH Hạt điều Phú Lâm | Hạt điều rang muối | 4 sao | Lon 200g | 85.000 | 110.000 | 8930000001012
2 | ^ | ^ | ^ | Lon 500g | 200.000 | 250.000 | 8930000001029
3 | ^ | Hạt điều mật ong | 3 sao | Lon 200g | 90.000 | 118.000 | 8930000001036
Báo giá có hiệu lực đến hết 31/12/2026`,
      },
    ],
    producers: `
at | name
4 | Công ty TNHH Hạt điều Phú Lâm`,
    products: `
at | name | producer | stars | packaging | wholesale_price | price
4 | Hạt điều rang muối | #1 | 4 | Lon 200g | 85000 | 110000
5 | Hạt điều rang muối | #1 | 4 | Lon 500g | 200000 | 250000
6 | Hạt điều mật ong | #1 | 3 | Lon 200g | 90000 | 118000`,
    junk: '1-3, 7',
  },
  {
    file: 'd09-hai-cot-sao.xlsx',
    sheets: [
      {
        name: 'Đánh giá lại',
        table: `
STT | Tên sản phẩm | Chủ thể | Hạng sao đề nghị | Hạng sao được công nhận | Số Quyết định, ngày tháng năm công nhận | Điểm
1 | Cá thu một nắng | HTX Hải sản Hải Hòa | 4 sao | 3 sao | QĐ số 77/QĐ-UBND ngày 14/2/2026 | =65
2 | Sứa ăn liền | HTX Hải sản Hải Hòa | 3 sao | 3 sao | QĐ số 77/QĐ-UBND ngày 14/2/2026 | =58.5
3 | Nước mắm Cao Xanh | Công ty CP Cao Xanh Mẫu | 5 sao | 4 sao | QĐ số 91/QĐ-UBND ngày 20/3/2026 | =84`,
      },
    ],
    producers: `
at | name
2 | HTX Hải sản Hải Hòa
4 | Công ty CP Cao Xanh Mẫu ~ Công ty cổ phần Cao Xanh Mẫu`,
    products: `
at | name | producer | stars | decision_no | decision_date
2 | Cá thu một nắng | #1 | 3 | 77/QĐ-UBND | 2026-02-14
3 | Sứa ăn liền | #1 | 3 | 77/QĐ-UBND | 2026-02-14
4 | Nước mắm Cao Xanh | #2 | 4 | 91/QĐ-UBND | 2026-03-20`,
    junk: '1',
  },
  {
    file: 'd10-theo-quyet-dinh.xlsx',
    sheets: [
      {
        name: 'Theo QĐ',
        table: `
SẢN PHẨM OCOP THEO TỪNG QUYẾT ĐỊNH
TT | Sản phẩm | Chủ thể | Hạng sao | Ngành
 | Quyết định số 455/QĐ-UBND ngày 12/4/2024
1 | Bún ngô | HTX Bún ngô Ca Thành | 3 sao | Thực phẩm
2 | Chè giảo cổ lam | HTX Bún ngô Ca Thành | 4 sao | Dược liệu
 | Quyết định số 1290/QĐ-UBND ngày 30/9/2025
3 | Đường phên | Tổ hợp tác Mía Nam Tuấn | 3 sao | Thực phẩm
4 | Giấy bản | Hộ kinh doanh Hoàng Thị Mẫu | 3 sao | Thủ công mỹ nghệ`,
      },
    ],
    producers: `
at | name
4 | HTX Bún ngô Ca Thành
7 | Tổ hợp tác Mía Nam Tuấn
8 | Hộ kinh doanh Hoàng Thị Mẫu`,
    products: `
at | name | producer | stars | group | decision_no | decision_date
4 | Bún ngô | #1 | 3 | thuc_pham | 455/QĐ-UBND | 2024-04-12
5 | Chè giảo cổ lam | #1 | 4 | duoc_lieu | 455/QĐ-UBND | 2024-04-12
7 | Đường phên | #2 | 3 | thuc_pham | 1290/QĐ-UBND | 2025-09-30
8 | Giấy bản | #3 | 3 | thu_cong_my_nghe | 1290/QĐ-UBND | 2025-09-30`,
    junk: '1-3, 6',
  },
  {
    file: 'd11-ten-viet-hoa-co-cho-trong.xlsx',
    sheets: [
      {
        name: 'THỰC PHẨM',
        table: `
TT | TÊN CHỦ THỂ | ĐỊA CHỈ | TÊN SẢN PHẨM | SỐ SAO | ĐƠN VỊ TÍNH | GIÁ BÁN | ĐIỆN THOẠI
1 | HỢP TÁC XÃ GIỐNG CÂY BẰNG LUÂN | XÃ BẰNG LUÂN, TỈNH PHÚ THỌ | BƯỞI SỬU | 4 | QUẢ | 40.000 | 0911000871
 | | | BƯỞI BẰNG LUÂN | 3 | QUẢ | 30.000 |
2 | CÔNG TY TNHH CHÈ CHÍ TIÊN | XÃ CHÍ TIÊN, TỈNH PHÚ THỌ | CHÈ XANH | 4 | KG | 350.000 | 0911000872`,
      },
      {
        name: 'ĐỒ UỐNG',
        table: `
TT | TÊN CHỦ THỂ | ĐỊA CHỈ | TÊN SẢN PHẨM | SỐ SAO | ĐƠN VỊ TÍNH | GIÁ BÁN | ĐIỆN THOẠI
1 | HỢP TÁC XÃ GIỐNG CÂY BẰNG LUÂN | XÃ BẰNG LUÂN, TỈNH PHÚ THỌ | RƯỢU BƯỞI | 3 | CHAI | 180.000 | 0911000871`,
      },
    ],
    producers: `
at | name | commune | province | phones | type
1:2 | HỢP TÁC XÃ GIỐNG CÂY BẰNG LUÂN | Bằng Luân | Phú Thọ | 0911000871 | hop_tac_xa
1:4 | CÔNG TY TNHH CHÈ CHÍ TIÊN | Chí Tiên | Phú Thọ | 0911000872 | cong_ty_tnhh`,
    products: `
at | name | producer | group | stars | price_unit | price
1:2 | BƯỞI SỬU | #1 | thuc_pham | 4 | quả | 40000
1:3 | BƯỞI BẰNG LUÂN | #1 | thuc_pham | 3 | quả | 30000
1:4 | CHÈ XANH | #2 | thuc_pham | 4 | kg | 350000
2:2 | RƯỢU BƯỞI | #1 | do_uong | 3 | chai | 180000`,
    junk: '1:1, 2:1',
  },
];
