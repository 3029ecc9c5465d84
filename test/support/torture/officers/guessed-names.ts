import type { OfficerList } from '../officer-file';

/** Names, ranks and prices under headings that say half of it; places numbered among the rows. */
export const guessedNames: readonly OfficerList[] = [
  {
    file: 'g-u02-ba-cap-bang-huyen-xa.xlsx',
    sheets: [
      {
        name: 'Nghệ An',
        table: `
TỔNG HỢP THEO ĐỊA BÀN CŨ
TT | Tên chủ thể | Tên sản phẩm | Số ĐT | Sao | Năm CN
I | HUYỆN NAM ĐÀN
1 | Xã Kim Liên
1.1 | HTX Sen Quê Bác Mẫu | Trà sen | 0912004001 | 4 | 2023
1.2 | HTX Sen Quê Bác Mẫu | Hạt sen sấy | 0912004001 | 3 | 2023
2 | Xã Nam Nghĩa
2.1 | Hộ ông Mẫu Bê | Giò bê | 0912004002 | 3 | 2022
II | HUYỆN YÊN THÀNH
1 | Xã Liên Thành
1.1 | Công ty TNHH Gạo Mẫu Thành | Gạo AC5 | 0912004003 | 3 | 2024
Tổng cộng toàn tỉnh: 04 sản phẩm`,
      },
    ],
    producers: `
at | name | phones | commune | district | type
5 | HTX Sen Quê Bác Mẫu | 0912004001 | Kim Liên | Nam Đàn | hop_tac_xa
8 | Hộ ông Mẫu Bê | 0912004002 | Nam Nghĩa | Nam Đàn | ?
11 | Công ty TNHH Gạo Mẫu Thành | 0912004003 | Liên Thành | Yên Thành | cong_ty_tnhh`,
    products: `
at | name | producer | stars
5 | Trà sen | #1 | 4
6 | Hạt sen sấy | #1 | 3
8 | Giò bê | #2 | 3
11 | Gạo AC5 | #3 | 3`,
    junk: '1-4, 7, 9-10, 12',
  },
  {
    file: 'g-u04-don-vi-va-nguoi-lien-he-mot-o.xlsx',
    sheets: [
      {
        name: 'Đơn vị',
        table: `
DANH SÁCH ĐƠN VỊ ĐĂNG KÝ GIAN HÀNG
STT | Đơn vị đăng ký | Người liên hệ, số điện thoại | Mặt hàng trưng bày, xếp hạng OCOP | Số gian
1 | Hội Nông dân xã Bảo Lạc - HTX Lạp sườn Mẫu | Chị Mẫu Hương, 0912 004 021 | Lạp sườn hun khói (4 sao) | 1
2 | HTX Lê Bảo Lạc Mẫu | Anh Mẫu Dũng, 0912 004 022 | Lê tươi (3 sao) | 1
3 | Công ty TNHH Trúc sào Mẫu | Ông Mẫu Thành, 0912 004 023 | Chiếu trúc (4 sao) | 2`,
      },
    ],
    producers: `
at | name | phones
3 | Hội Nông dân xã Bảo Lạc - HTX Lạp sườn Mẫu ~ HTX Lạp sườn Mẫu | 0912004021
4 | HTX Lê Bảo Lạc Mẫu | 0912004022
5 | Công ty TNHH Trúc sào Mẫu | 0912004023`,
    products: `
at | name | producer | stars
3 | Lạp sườn hun khói | ? | 4
4 | Lê tươi | #2 | 3
5 | Chiếu trúc | #3 | 4`,
    junk: '1-2',
  },
  {
    file: 'g-u08-nhieu-to-chuc.xlsx',
    sheets: [
      {
        name: 'DS',
        table: `
Danh sách hội viên có sản phẩm
TT | Tên | Loại hình | Địa chỉ | SĐT | Sản phẩm | Xếp loại | Sản lượng/năm | Đơn giá
1 | Trang trại Mẫu Hòa | Trang trại | xã Hòa Vang, TP. Đà Nẵng | 0912004061 | Trứng gà sạch | OCOP 3 sao | 500.000 quả | 3.500đ/quả
2 | Làng nghề Nước mắm Nam Ô Mẫu | Hội làng nghề | phường Hải Vân, TP. Đà Nẵng | 0912004062 | Nước mắm Nam Ô | OCOP 4 sao | 20.000 lít | 120.000đ/lít
3 | Mẫu Thị Sen | Hộ kinh doanh | phường Sơn Trà, TP. Đà Nẵng | 0912004063 | Chả bò | OCOP 4 sao | 10 tấn | 320.000đ/kg`,
      },
    ],
    producers: `
at | name | commune | province | phones | type
3 | Trang trại Mẫu Hòa | Hòa Vang | Đà Nẵng | 0912004061 | khac
4 | Làng nghề Nước mắm Nam Ô Mẫu | Hải Vân | Đà Nẵng | 0912004062 | ?
5 | Mẫu Thị Sen ~ Hộ kinh doanh Mẫu Thị Sen | Sơn Trà | Đà Nẵng | 0912004063 | ho_kinh_doanh`,
    products: `
at | name | producer | stars | capacity | price | price_unit
3 | Trứng gà sạch | #1 | 3 | 500000 quả/nam | 3500 | quả
4 | Nước mắm Nam Ô | #2 | 4 | 20000 lít/nam | 120000 | lít
5 | Chả bò | #3 | 4 | 10 tấn/nam | 320000 | kg`,
    junk: '1-2',
  },
];
