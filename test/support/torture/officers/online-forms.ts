import type { OfficerList } from '../officer-file';

/** Answers of a form on the internet, units in a line of their own, counts and signatures below what they look like. */
export const onlineForms: readonly OfficerList[] = [
  {
    file: 'g-r04-sp1-sp2-sp3.xlsx',
    sheets: [
      {
        name: 'Đăng ký online',
        table: `
Dấu thời gian | Tên cơ sở của anh/chị | Số điện thoại | Xã/phường/đặc khu | Sản phẩm 1 | Sản phẩm 2 | Sản phẩm 3 | Hạng sao cao nhất
10/10/2026 8:15:22 | HTX Mắm Cửa Khe Mẫu | 0912001021 | Xã Thăng An | Mắm cái cá cơm | Mắm nêm xay | | 4 sao
10/10/2026 9:02:10 | HKD Bê thui Cầu Mống Mẫu | 0912001022 | Xã Điện Bàn Tây | Bò khô Cầu Mống | | | 3 sao
11/10/2026 14:40:05 | Cơ sở Bánh khô mè Bà Liễu Mẫu | 0912001023 | Phường Cẩm Lệ | Bánh khô mè | Bánh nổ | Bánh in | 3 sao`,
      },
    ],
    producers: `
at | name | phones | commune
2 | HTX Mắm Cửa Khe Mẫu | 0912001021 | Thăng An
3 | HKD Bê thui Cầu Mống Mẫu | 0912001022 | Điện Bàn Tây
4 | Cơ sở Bánh khô mè Bà Liễu Mẫu | 0912001023 | Cẩm Lệ`,
    products: `
at | name | producer | stars
2 | Mắm cái cá cơm | #1 | ?
2 | Mắm nêm xay | #1 | ?
3 | Bò khô Cầu Mống | #2 | ?
4 | Bánh khô mè | #3 | ?
4 | Bánh nổ | #3 | ?
4 | Bánh in | #3 | ?`,
    junk: '1',
  },
  {
    file: 'g-r24-luu-y-dau-cuoi.xlsx',
    sheets: [
      {
        name: 'Công văn',
        table: `
TRUNG TÂM KHUYẾN CÔNG VÀ XÚC TIẾN THƯƠNG MẠI TỈNH CAO BẰNG
DANH SÁCH DOANH NGHIỆP, HTX THAM GIA HỘI NGHỊ KẾT NỐI GIAO THƯƠNG
Thời gian: 15-17/12/2026. Địa điểm: Trung tâm Hội nghị tỉnh. Liên hệ: bà Mẫu, ĐT 0206 3001 001
(Đề nghị các đơn vị điền đầy đủ thông tin, gửi trước 30/11/2026)
STT | Doanh nghiệp/HTX/Hộ | Người đại diện | Chức vụ | Điện thoại | Sản phẩm chính | Chứng nhận | Nhu cầu (bán/mua)
1 | HTX Hạt dẻ Trùng Khánh Mẫu | Nông Mẫu Tú | Giám đốc | 0912001131 | Hạt dẻ rang Trùng Khánh | OCOP 4 sao, VietGAP | Bán
2 | Công ty TNHH Thạch đen Cao Bằng Mẫu | Đàm Thị Mẫu | Giám đốc | 0912001132 | Thạch đen hộp Cao Bằng | OCOP 5 sao; HACCP | Bán
3 | HKD Hương thảo mộc Phja Thắp | Hoàng Mẫu Sầm | Chủ hộ | 0912001133 | Hương Phja Thắp | OCOP 3 sao | Bán
Danh sách này có 03 đơn vị./.
| | | | | | Cao Bằng, ngày 20 tháng 11 năm 2026
| | | | | | GIÁM ĐỐC
| | | | | | Triệu Mẫu Long`,
      },
    ],
    producers: `
at | name | representative | phones
6 | HTX Hạt dẻ Trùng Khánh Mẫu | Nông Mẫu Tú | 0912001131
7 | Công ty TNHH Thạch đen Cao Bằng Mẫu | Đàm Thị Mẫu | 0912001132
8 | HKD Hương thảo mộc Phja Thắp | Hoàng Mẫu Sầm | 0912001133`,
    products: `
at | name | producer | stars
6 | Hạt dẻ rang Trùng Khánh | #1 | 4
7 | Thạch đen hộp Cao Bằng | #2 | 5
8 | Hương Phja Thắp | #3 | 3`,
    junk: '1-5, 9-12',
  },
  {
    file: 'g-r01-don-vi-o-dong-ba.xlsx',
    sheets: [
      {
        name: 'Biểu 03',
        table: `
Biểu số 03
TÌNH HÌNH SẢN XUẤT, TIÊU THỤ SẢN PHẨM OCOP TỈNH QUẢNG NGÃI
STT | Tên sản phẩm | Chủ thể | Hạng sao | Năng lực sản xuất | Giá bán lẻ | Giá bán buôn | Doanh thu
| | | | (tấn/năm) | (nghìn đồng/kg) | (nghìn đồng/kg) | (triệu đồng)
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
1 | Hành tím Lý Sơn Cay | HTX Hành tỏi Lý Sơn Mẫu | 4 | =15 | =60 | =48 | =850
2 | Cá bống kho tiêu Trà Khúc | HKD Cá bống Bà Mẫu Tám | 3 | =1.2 | =320 | =280 | =300
3 | Bò khô Tịnh Khê Cay | Công ty TNHH Bò khô Khê Mẫu | 4 | =4 | =850 | | =2100`,
      },
    ],
    producers: `
at | name
6 | HTX Hành tỏi Lý Sơn Mẫu
7 | HKD Cá bống Bà Mẫu Tám
8 | Công ty TNHH Bò khô Khê Mẫu`,
    products: `
at | name | producer | stars | capacity | price | wholesale_price | price_unit
6 | Hành tím Lý Sơn Cay | #1 | 4 | 15 tấn/nam | 60000 | 48000 | kg
7 | Cá bống kho tiêu Trà Khúc | #2 | 3 | 1.2 tấn/nam | 320000 | 280000 | kg
8 | Bò khô Tịnh Khê Cay | #3 | 4 | 4 tấn/nam | 850000 |  | kg`,
    junk: '1-5',
  },
];
