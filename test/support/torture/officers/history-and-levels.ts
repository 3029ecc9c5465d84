import type { OfficerList } from '../officer-file';

/** Wide histories of recognition, bands inside bands, crosses, merged names. */
export const historyAndLevels: readonly OfficerList[] = [
  {
    file: 'c01-theo-doi-hai-lan.xlsx',
    sheets: [
      {
        name: 'Theo dõi OCOP',
        table: `
BIỂU TỔNG HỢP SẢN PHẨM OCOP TOÀN THÀNH PHỐ
TT | Tên sản phẩm | Nhóm sản phẩm | Loại hình chủ thể | Tên chủ thể | Xã, phường | Địa chỉ | Người đại diện | Điện thoại | Hạng sao hiện tại | Ngày hết hạn | Công nhận lần 1 | < | < | < | Công nhận lần 2/nâng hạng | < | < | < | Ghi chú
^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | Sao | Ngày | Số QĐ | Cơ quan ban hành | Sao | Ngày | Số QĐ | Cơ quan ban hành | ^
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15) | (16) | (17) | (18) | (19) | (20)
1 | Bánh tráng Phú Hòa Đông | Thực phẩm | Hộ kinh doanh | Hộ kinh doanh Bánh tráng Mười Mẫu | xã Củ Chi | ấp Phú Hiệp | Lê Thị Mẫu | 0911000641 | 4 | @2028-03-10 | 3 | @2022-01-05 | 11/QĐ-UBND | UBND Thành phố | 4 | @2025-03-10 | 412/QĐ-UBND | UBND Thành phố |
2 | Mật ong Thanh An | Thực phẩm | Hợp tác xã | HTX Ong Thanh An | xã Thanh An | ấp 4 | Trần Văn Mẫu | 0911000642 | 3 | @2026-12-30 | 3 | @2023-12-30 | 6001/QĐ-UBND | UBND Thành phố | | | | | sắp hết hạn
3 | Rượu nếp Bàu Bàng | Đồ uống | Công ty TNHH | Công ty TNHH Rượu Bàu Bàng | xã Bàu Bàng | khu 3 | Võ Mẫu Tư | 0911000643 | 3 | @2027-05-20 | 3 | @2024-05-20 | 2100/QĐ-UBND | UBND tỉnh | | | | |
Tổng cộng: 3 sản phẩm`,
      },
    ],
    producers: `
at | name | phones | representative | commune
5 | Hộ kinh doanh Bánh tráng Mười Mẫu | 0911000641 | Lê Thị Mẫu | Củ Chi
6 | HTX Ong Thanh An | 0911000642 | Trần Văn Mẫu | Thanh An
7 | Công ty TNHH Rượu Bàu Bàng | 0911000643 | Võ Mẫu Tư | Bàu Bàng`,
    products: `
at | name | producer | group | stars | decision_no | decision_date | expiry_date
5 | Bánh tráng Phú Hòa Đông | #1 | thuc_pham | 4 | 412/QĐ-UBND | 2025-03-10 | 2028-03-10
6 | Mật ong Thanh An | #2 | thuc_pham | 3 | 6001/QĐ-UBND | 2023-12-30 | 2026-12-30
7 | Rượu nếp Bàu Bàng | #3 | do_uong | 3 | 2100/QĐ-UBND | 2024-05-20 | 2027-05-20`,
    junk: '1-4, 8',
  },
  {
    file: 'c02-ba-cap.xlsx',
    sheets: [
      {
        name: 'Tỉnh - huyện - HTX',
        table: `
TT | Tên chủ thể / sản phẩm | Điện thoại | Hạng sao | Đơn giá | ĐVT
A | TỈNH SƠN LA | | | |
I | Huyện Mai Sơn | | | |
1 | HTX Cà phê Bích Thao Mẫu | 0911000651 | | |
1.1 | Cà phê rang xay | | 5 sao | 250.000 | kg
1.2 | Cà phê phin giấy | | 4 sao | 120.000 | hộp
2 | Công ty TNHH Mía đường Chiềng Sinh | 0911000652 | | |
2.1 | Đường phên | | 3 sao | 45.000 | kg
II | Huyện Yên Châu | | | |
1 | HTX Chuối Yên Châu Mẫu | 0911000653 | | |
1.1 | Chuối sấy | | 3 sao | 85.000 | kg
B | TỈNH LAI CHÂU | | | |
I | Huyện Phong Thổ | | | |
1 | Tổ hợp tác Chuối Pắc Ta | 0911000654 | | |
1.1 | Rượu chuối | | 3 sao | 150.000 | lít`,
      },
    ],
    producers: `
at | name | phones | province | district
4 | HTX Cà phê Bích Thao Mẫu | 0911000651 | Sơn La | Mai Sơn
7 | Công ty TNHH Mía đường Chiềng Sinh | 0911000652 | Sơn La | Mai Sơn
10 | HTX Chuối Yên Châu Mẫu | 0911000653 | Sơn La | Yên Châu
14 | Tổ hợp tác Chuối Pắc Ta | 0911000654 | Lai Châu | Phong Thổ`,
    products: `
at | name | producer | stars | price | price_unit
5 | Cà phê rang xay | #1 | 5 | 250000 | kg
6 | Cà phê phin giấy | #1 | 4 | 120000 | hộp
8 | Đường phên | #2 | 3 | 45000 | kg
11 | Chuối sấy | #3 | 3 | 85000 | kg
15 | Rượu chuối | #4 | 3 | 150000 | lít`,
    junk: '1-4, 7, 9-10, 12-14',
  },
  {
    file: 'c03-danh-dau-x.xlsx',
    sheets: [
      {
        name: 'Đánh dấu',
        table: `
DANH SÁCH SẢN PHẨM THEO HẠNG

Số TT | Sản phẩm | Đơn vị chủ trì | Hạng sao đạt được | < | < | Thị trường tiêu thụ
^ | ^ | ^ | 3 sao | 4 sao | 5 sao | ^
1 | Ớt muối Hương Trà | HTX Hương Trà Xanh | x | | | Trong tỉnh
2 | Mè xửng Phong Phú | Cơ sở Mè xửng Phong Phú | | x | | Toàn quốc
3 | Nón lá Hóa Châu | Tổ hợp tác Nón lá Hóa Châu | x | | | Du lịch
4 | Trà Phú Bài | Công ty cổ phần Phú Bài Mẫu | | | x | Xuất khẩu
 | Tổng cộng | | 2 | 1 | 1 |`,
      },
    ],
    producers: `
at | name
5 | HTX Hương Trà Xanh
6 | Cơ sở Mè xửng Phong Phú
7 | Tổ hợp tác Nón lá Hóa Châu
8 | Công ty cổ phần Phú Bài Mẫu`,
    products: `
at | name | producer | stars
5 | Ớt muối Hương Trà | #1 | 3
6 | Mè xửng Phong Phú | #2 | 4
7 | Nón lá Hóa Châu | #3 | 3
8 | Trà Phú Bài | #4 | 5`,
    junk: '1-4, 9',
  },
  {
    file: 'c04-lap-tieu-de-giua-o-gop.xlsx',
    sheets: [
      {
        name: 'In 2 trang',
        table: `
DANH SÁCH HÀNG HÓA
TT | CƠ SỞ SẢN XUẤT | SỐ ĐIỆN THOẠI | TÊN HÀNG HÓA | PHÂN HẠNG | GIÁ BÁN (đồng)
=1 | HTX Bánh đa Kẻ Sặt | 0911000661 | Bánh đa gấc | 4 sao | =30000
^ | ^ | ^ | Bánh đa vừng | 3 sao | =25000
=2 | Cơ sở Mắm rươi Trần Phú | 0911000662 | Mắm rươi | 4 sao | =180000
TT | CƠ SỞ SẢN XUẤT | SỐ ĐIỆN THOẠI | TÊN HÀNG HÓA | PHÂN HẠNG | GIÁ BÁN (đồng)
=3 | HTX Vải Thành Đông | 0911000663 | Vải sấy | 4 sao | =160000
^ | ^ | ^ | Vải đóng hộp | 3 sao | =55000
^ | ^ | ^ | Rượu vải | 3 sao | =120000
 | CỘNG | | 6 mặt hàng | |
Ngày 12 tháng 10 năm 2026
NGƯỜI TỔNG HỢP | | | TRƯỞNG PHÒNG`,
      },
    ],
    producers: `
at | name | phones
3 | HTX Bánh đa Kẻ Sặt | 0911000661
5 | Cơ sở Mắm rươi Trần Phú | 0911000662
7 | HTX Vải Thành Đông | 0911000663`,
    products: `
at | name | producer | stars | price
3 | Bánh đa gấc | #1 | 4 | 30000
4 | Bánh đa vừng | #1 | 3 | 25000
5 | Mắm rươi | #2 | 4 | 180000
7 | Vải sấy | #3 | 4 | 160000
8 | Vải đóng hộp | #3 | 3 | 55000
9 | Rượu vải | #3 | 3 | 120000`,
    junk: '1-2, 6, 10-12',
  },
  {
    file: 'c05-bang-lech-cot-d.xlsx',
    sheets: [
      {
        name: 'Sheet2',
        table: `
 | | | HỘI NÔNG DÂN TỈNH VĨNH LONG
 | | | Ban Kinh tế - Xã hội
 | | |
 | | | TỔNG HỢP ĐĂNG KÝ THAM GIA HỘI CHỢ NÔNG SẢN
 | | | (Tính đến ngày 15/9/2026)
 | | |
 | | | STT | Hội viên/Chủ thể | | Địa chỉ | Số ĐT | Hàng trưng bày | SL (kg) | Giá (đ/kg) | Đạt OCOP
 | | | 1 | HTX Khoai lang Hòa Minh | | Xã Hòa Minh, Vĩnh Long | 0911 000 671 | Khoai lang tím | 500 | 28.000 | 3 sao
 | | | 2 | Cơ sở Kẹo dừa Sáu Mẫu | | Xã Giồng Trôm, Vĩnh Long | 0911 000 672 | Kẹo dừa | 200 | 90.000 | 4 sao
 | | | 3 | Tổ hợp tác Bưởi Lộc Thuận | | Xã Lộc Thuận, Vĩnh Long | 0911 000 673 | Bưởi da xanh | 1.000 | 45.000 | 4 sao

 | | | | | | | TM. BAN THƯỜNG VỤ
 | | | | | | | PHÓ CHỦ TỊCH`,
      },
    ],
    producers: `
at | name | commune | province | phones
8 | HTX Khoai lang Hòa Minh | Hòa Minh | Vĩnh Long | 0911000671
9 | Cơ sở Kẹo dừa Sáu Mẫu | Giồng Trôm | Vĩnh Long | 0911000672
10 | Tổ hợp tác Bưởi Lộc Thuận | Lộc Thuận | Vĩnh Long | 0911000673`,
    products: `
at | name | producer | stars | price | price_unit | capacity
8 | Khoai lang tím | #1 | 3 | 28000 | kg | 500 kg
9 | Kẹo dừa | #2 | 4 | 90000 | kg | 200 kg
10 | Bưởi da xanh | #3 | 4 | 45000 | kg | 1000 kg`,
    junk: '1-7, 12-13',
  },
];
