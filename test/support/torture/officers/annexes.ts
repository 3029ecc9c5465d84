import type { OfficerList } from '../officer-file';

/** Annexes of letters: office blocks, headings of several rows, footers. Each as another officer would type it. */
export const annexes: readonly OfficerList[] = [
  {
    file: 'b01-phu-luc-ba-dong-tieu-de.xlsx',
    sheets: [
      {
        name: 'PL kèm GM 221',
        table: `
UBND TỈNH LẠNG SƠN | < | < | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | < | < | <
SỞ CÔNG THƯƠNG | < | < | | | Độc lập - Tự do - Hạnh phúc | < | < | < | <

DANH SÁCH ĐƠN VỊ ĐĂNG KÝ THAM GIA KẾT NỐI CUNG CẦU | < | < | < | < | < | < | < | < | <
(Kèm theo Giấy mời số 221/GM-SCT ngày 02/10/2026 của Sở Công Thương) | < | < | < | < | < | < | < | < | <

STT | Thông tin đơn vị | < | < | < | Thông tin sản phẩm | < | < | < | <
^ | Tên đơn vị | Địa chỉ | Liên hệ | < | Tên SP | Kết quả phân hạng | Giá (1.000đ) | < | Sản lượng (tấn/năm)
^ | ^ | ^ | Người đại diện | Di động | ^ | ^ | Bán lẻ | Bán buôn | ^
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
=1 | HTX Hoa hồi Khánh Khê | xã Khánh Khê, tỉnh Lạng Sơn | Nông Thị Vân | 0911000401 | Hoa hồi khô | 4 sao | =185 | =160 | =12
=2 | HTX Hoa hồi Khánh Khê | xã Khánh Khê, tỉnh Lạng Sơn | Nông Thị Vân | 0911000401 | Tinh dầu hồi chưng cất | 4 sao | =95.5 | =80 | =0.5
=3 | Công ty TNHH Thạch đen Tràng Định | xã Tràng Định, tỉnh Lạng Sơn | Hoàng Văn Phúc | 0911000402 | Thạch đen đóng hộp | 3 sao | =22 | | =40
=4 | Hộ kinh doanh Lý Thị Mẩy | xã Na Dương, tỉnh Lạng Sơn | Lý Thị Mẩy | 0911000403 | Khẩu sli bỏng gạo | 3 sao | =45 | =38 | =1.2
Tổng cộng: 03 đơn vị, 04 sản phẩm | < | < | < | < | < | < | < | < | <

 | | | | | | Lạng Sơn, ngày 02 tháng 10 năm 2026
Nơi nhận: | | | | | | NGƯỜI LẬP BIỂU
- Như trên;
- Lưu: VT. | | | | | | Vi Thị Hoa`,
      },
    ],
    producers: `
at | name | phones | representative | commune | province
11 | HTX Hoa hồi Khánh Khê | 0911000401 | Nông Thị Vân | Khánh Khê | Lạng Sơn
13 | Công ty TNHH Thạch đen Tràng Định | 0911000402 | Hoàng Văn Phúc | Tràng Định | Lạng Sơn
14 | Hộ kinh doanh Lý Thị Mẩy | 0911000403 | Lý Thị Mẩy | Na Dương | Lạng Sơn`,
    products: `
at | name | producer | stars | price | wholesale_price | capacity
11 | Hoa hồi khô | #1 | 4 | 185000 | 160000 | 12 tấn/nam
12 | Tinh dầu hồi chưng cất | #1 | 4 | 95500 | 80000 | 0.5 tấn/nam
13 | Thạch đen đóng hộp | #2 | 3 | 22000 | | 40 tấn/nam
14 | Khẩu sli bỏng gạo | #3 | 3 | 45000 | 38000 | 1.2 tấn/nam`,
    junk: '1-10, 15, 17-20',
  },
  {
    file: 'b02-dang-ky-gian-hang.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
TRUNG TÂM XÚC TIẾN ĐẦU TƯ VÀ THƯƠNG MẠI

BẢNG TỔNG HỢP ĐĂNG KÝ GIAN HÀNG - TUẦN HÀNG OCOP 2026
Đơn vị tính: đồng

 | | TT | DOANH NGHIỆP/HTX/HỘ KD | MÃ SỐ THUẾ | ĐẦU MỐI LIÊN HỆ | SẢN PHẨM THAM GIA | HẠNG SAO ĐẠT ĐƯỢC | QUY CÁCH ĐÓNG GÓI | GIÁ BÁN LẺ (VNĐ)
 | | 01 | CTCP Chè Shan Bằng Phúc | $T31 | A. Quang - 0911.000.411 | Hồng trà Bằng Phúc | OCOP 5 sao | Hộp 80g | 350.000
 | | 02 | CTCP Chè Shan Bằng Phúc | $T31 | A. Quang - 0911.000.411 | Bạch trà Bằng Phúc | OCOP 4 sao | Hộp 50g | 480.000
 | | 03 | HTX Bún khô Tân Long | $T32 | Chị Hạnh: 0911 000 412 | Bún khô gạo Bao thai | OCOP 3 sao | Gói 500g | 32.000
 | | 04 | HKD Bế Văn Kim | | 0911000413 | Mật mía thủ công | OCOP 3 sao | Chai 1 lít | 70.000
 | | 05 | DNTN Hải Nguyên | $T33 | 0911-000-414 | Măng khô Lâm nghiệp | OCOP 3 sao | Túi 300g | 120.000
 | | | Cộng: 05 sản phẩm
 | | | | | | | | Người tổng hợp
 | | | | | | | | (Ký, ghi rõ họ tên)`,
      },
    ],
    producers: `
at | name | phones | tax_code
7 | CTCP Chè Shan Bằng Phúc | 0911000411 | $T31
9 | HTX Bún khô Tân Long | 0911000412 | $T32
10 | HKD Bế Văn Kim | 0911000413 |
11 | DNTN Hải Nguyên | 0911000414 | $T33`,
    products: `
at | name | producer | stars | price | packaging
7 | Hồng trà Bằng Phúc | #1 | 5 | 350000 | Hộp 80g
8 | Bạch trà Bằng Phúc | #1 | 4 | 480000 | Hộp 50g
9 | Bún khô gạo Bao thai | #2 | 3 | 32000 | Gói 500g
10 | Mật mía thủ công | #3 | 3 | 70000 | Chai 1 lít
11 | Măng khô Lâm nghiệp | #4 | 3 | 120000 | Túi 300g`,
    junk: '1-6, 12-14',
  },
  {
    file: 'b03-bao-cao-ket-qua-phan-hang.xlsx',
    sheets: [
      {
        name: 'Bieu 01',
        table: `
Biểu số 01

KẾT QUẢ ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP ĐỢT 1 NĂM 2026 | < | < | < | < | < | < | < | <
(Ban hành kèm theo Quyết định số 2211/QĐ-UBND ngày 15/6/2026 của Chủ tịch UBND tỉnh) | < | < | < | < | < | < | < | <
TT | Tên sản phẩm/bộ sản phẩm | Tên chủ thể sản xuất | Địa điểm sản xuất | < | Điểm TB | Xếp hạng | Quyết định công nhận | <
^ | ^ | ^ | Xã/phường/đặc khu | Tỉnh | ^ | ^ | Số | Ngày, tháng, năm
I | Sản phẩm đề nghị 4 sao
1 | Sâm Lai Châu ngâm mật ong | Công ty cổ phần Sâm Pu Si Lung | Pa Tần | Lai Châu | =82.5 | 4 sao | 2211/QĐ-UBND | @2026-06-15
2 | Gạo tẻ râu Phong Thổ | HTX Gạo Phong Thổ | Phong Thổ | Lai Châu | =78 | 4 sao | 2211/QĐ-UBND | @2026-06-15
II | Sản phẩm đề nghị 3 sao
3 | Mắc ca sấy nứt vỏ | HTX Mắc ca Mường Mô | Mường Mô | Lai Châu | =66.3 | 3 sao | 2211/QĐ-UBND | @2026-06-15
4 | Rượu ngô Sùng Phài | Tổ hợp tác Rượu ngô Mường Kim | Mường Kim | Lai Châu | =61 | 3 sao | 2211/QĐ-UBND | @2026-06-15
5 | Bánh dày Hua Bum | Hộ kinh doanh Chang Thị Ly | Hua Bum | Lai Châu | =55.8 | 3 sao | 2211/QĐ-UBND | @2026-06-15
 | Tổng số: 05 sản phẩm (02 sản phẩm 4 sao; 03 sản phẩm 3 sao)
 | | | | | | TM. HỘI ĐỒNG
 | | | | | | CHỦ TỊCH`,
      },
    ],
    producers: `
at | name | commune | province
8 | Công ty cổ phần Sâm Pu Si Lung | Pa Tần | Lai Châu
9 | HTX Gạo Phong Thổ | Phong Thổ | Lai Châu
11 | HTX Mắc ca Mường Mô | Mường Mô | Lai Châu
12 | Tổ hợp tác Rượu ngô Mường Kim | Mường Kim | Lai Châu
13 | Hộ kinh doanh Chang Thị Ly | Hua Bum | Lai Châu`,
    products: `
at | name | producer | stars | decision_no | decision_date
8 | Sâm Lai Châu ngâm mật ong | #1 | 4 | 2211/QĐ-UBND | 2026-06-15
9 | Gạo tẻ râu Phong Thổ | #2 | 4 | 2211/QĐ-UBND | 2026-06-15
11 | Mắc ca sấy nứt vỏ | #3 | 3 | 2211/QĐ-UBND | 2026-06-15
12 | Rượu ngô Sùng Phài | #4 | 3 | 2211/QĐ-UBND | 2026-06-15
13 | Bánh dày Hua Bum | #5 | 3 | 2211/QĐ-UBND | 2026-06-15`,
    junk: '1-7, 10, 14-16',
  },
  {
    file: 'b04-khong-dau-viet-tat.xlsx',
    sheets: [
      {
        name: 'ds',
        table: `
DANH SACH SAN PHAM OCOP THAM GIA HOI CHO
STT | TEN SP | TEN CO SO | DIA CHI | SDT | SAO | GIA BAN | QUY CACH | SO QD | NGAY CAP
1 | Cà phê bột nguyên chất | HTX Cà phê Ea Drăng | Xã Ea Drăng, Đắk Lắk | 0911000421 | 4 | 150000 | 500g/túi | 880/QĐ-UBND | 12/03/2025
2 | Mật ong hoa cà phê | HTX Cà phê Ea Drăng | Xã Ea Drăng, Đắk Lắk | 0911000421 | 3 | 200000 | 650ml/chai | 880/QĐ-UBND | 12/03/2025
3 | Bơ sáp sấy | Công ty TNHH Ea Ly Xanh | Xã Ea Ly, Đắk Lắk | 0911000422 | 3 | 95000 | 100g/gói | 912/QĐ-UBND | 01/04/2025
4 | Rượu cần Ama | Hộ kinh doanh H Bliă | Xã Hòa Sơn, Đắk Lắk | 0911000423 | 3 | 250000 | Ché 3 lít | 912/QĐ-UBND | 01/04/2025`,
      },
    ],
    producers: `
at | name | phones | commune | province
3 | HTX Cà phê Ea Drăng | 0911000421 | Ea Drăng | Đắk Lắk
5 | Công ty TNHH Ea Ly Xanh | 0911000422 | Ea Ly | Đắk Lắk
6 | Hộ kinh doanh H Bliă | 0911000423 | Hòa Sơn | Đắk Lắk`,
    products: `
at | name | producer | stars | price | packaging | decision_no | decision_date
3 | Cà phê bột nguyên chất | #1 | 4 | 150000 | 500g/túi | 880/QĐ-UBND | 2025-03-12
4 | Mật ong hoa cà phê | #1 | 3 | 200000 | 650ml/chai | 880/QĐ-UBND | 2025-03-12
5 | Bơ sáp sấy | #2 | 3 | 95000 | 100g/gói | 912/QĐ-UBND | 2025-04-01
6 | Rượu cần Ama | #3 | 3 | 250000 | Ché 3 lít | 912/QĐ-UBND | 2025-04-01`,
    junk: '1-2',
  },
  {
    file: 'b05-hai-dot-cong-nhan.xlsx',
    sheets: [
      {
        name: 'Theo dõi 2 lần',
        table: `
DANH SÁCH SẢN PHẨM OCOP CÒN HẠN | < | < | < | < | < | < | < | < | < | <
TT | Sản phẩm | Chủ thể | Xã | Hạng sao hiện tại | Công nhận lần 1 | < | < | Công nhận lần 2 | < | <
^ | ^ | ^ | ^ | ^ | Sao | Số QĐ | Ngày QĐ | Sao | Số QĐ | Ngày QĐ
1 | Nước mắm Cái Rồng | Công ty CP Thủy sản Cái Rồng | đặc khu Vân Đồn | 5 | 4 | 1501/QĐ-UBND | 10/05/2021 | 5 | 3391/QĐ-BNNMT | 20/08/2025
2 | Sá sùng khô | HTX Hải sản Quan Lạn | đặc khu Vân Đồn | 4 | 3 | 1501/QĐ-UBND | 10/05/2021 | 4 | 2207/QĐ-UBND | 11/07/2024
3 | Trà hoa vàng Ba Chẽ | Công ty CP Thủy sản Cái Rồng | đặc khu Vân Đồn | 4 | 4 | 2207/QĐ-UBND | 11/07/2024 | | |
Ghi chú: Sản phẩm hết hạn không đưa vào danh sách | < | < | < | < | < | < | < | < | < | <`,
      },
    ],
    producers: `
at | name | commune
4 | Công ty CP Thủy sản Cái Rồng ~ Công ty cổ phần Thủy sản Cái Rồng | Vân Đồn
5 | HTX Hải sản Quan Lạn | Vân Đồn`,
    products: `
at | name | producer | stars | decision_no | decision_date
4 | Nước mắm Cái Rồng | #1 | 5 | 3391/QĐ-BNNMT | 2025-08-20
5 | Sá sùng khô | #2 | 4 | 2207/QĐ-UBND | 2024-07-11
6 | Trà hoa vàng Ba Chẽ | #1 | 4 | 2207/QĐ-UBND | 2024-07-11`,
    junk: '1-3, 7',
  },
];
