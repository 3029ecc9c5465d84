import type { OfficerList } from '../officer-file';

/** Headings of whole sentences, many columns nobody asks for, summaries over the list itself. */
export const longHeadings: readonly OfficerList[] = [
  {
    file: 'e01-bon-dong-tieu-de.xlsx',
    sheets: [
      {
        name: 'Phụ lục 3',
        table: `
PHỤ LỤC 3. TỔNG HỢP SẢN PHẨM OCOP | < | < | < | < | < | < | < | < | < | <
TT | Sản phẩm | < | Chủ thể | < | < | < | Kết quả công nhận | < | < | Ghi chú
^ | Tên sản phẩm | Nhóm sản phẩm | Tên | Loại hình | Địa chỉ | Điện thoại | Hạng sao | Quyết định | < | ^
^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | Số | Ngày | ^
1 | Bột sắn dây | Thực phẩm | HTX Sắn dây Chợ Rã | Hợp tác xã | xã Chợ Rã, tỉnh Thái Nguyên | 0911000901 | 4 sao | 1790/QĐ-UBND | 21/08/2025 |
2 | Trà xạ đen | Dược liệu | HTX Sắn dây Chợ Rã | Hợp tác xã | xã Chợ Rã, tỉnh Thái Nguyên | 0911000901 | 3 sao | 1790/QĐ-UBND | 21/08/2025 | mới
3 | Mộc nhĩ | Thực phẩm | Bế Văn Mẫu | Hộ kinh doanh | xã Quân Chu, tỉnh Thái Nguyên | 0911000902 | 3 sao | 1402/QĐ-UBND | 02/07/2024 |`,
      },
    ],
    producers: `
at | name | type | commune | province | phones
5 | HTX Sắn dây Chợ Rã | hop_tac_xa | Chợ Rã | Thái Nguyên | 0911000901
7 | Bế Văn Mẫu | ho_kinh_doanh | Quân Chu | Thái Nguyên | 0911000902`,
    products: `
at | name | producer | group | stars | decision_no | decision_date
5 | Bột sắn dây | #1 | thuc_pham | 4 | 1790/QĐ-UBND | 2025-08-21
6 | Trà xạ đen | #1 | ? | 3 | 1790/QĐ-UBND | 2025-08-21
7 | Mộc nhĩ | #2 | thuc_pham | 3 | 1402/QĐ-UBND | 2024-07-02`,
    junk: '1-4',
  },
  {
    file: 'e02-tieu-de-dai.xlsx',
    sheets: [
      {
        name: 'Mẫu 02',
        table: `
Số\\nTT | Tên sản phẩm\\n(ghi đúng tên theo quyết định công nhận của cấp có thẩm quyền) | Tên chủ thể sản xuất\\n(doanh nghiệp, HTX, THT, hộ kinh doanh) | Địa chỉ, số điện thoại liên hệ của chủ thể | Kết quả đánh giá, phân hạng\\n(số sao) | Sản lượng dự kiến cung cấp cho hội nghị\\n(kg) | Giá bán dự kiến tại hội nghị (đồng/kg) | Nhu cầu hỗ trợ (điện, nước, bàn ghế)
1 | Cá bống kho tiêu | HTX Thủy sản Ninh Châu | xã Ninh Châu, tỉnh Quảng Trị, ĐT: 0911000911 | 3 sao | 50 | 180.000 | 01 bàn
2 | Tiêu Vĩnh Hoàng | Công ty TNHH Hồ tiêu Vĩnh Hoàng | xã Vĩnh Hoàng, tỉnh Quảng Trị, ĐT: 0911000912 | 4 sao | 100 | 250.000 | Điện
3 | Khoai deo | Cơ sở Khoai deo Hoàn Lão | xã Hoàn Lão, tỉnh Quảng Trị, ĐT: 0911000913 | 3 sao | 80 | 120.000 |
Danh sách này có 03 sản phẩm./.`,
      },
    ],
    producers: `
at | name | commune | province | phones
2 | HTX Thủy sản Ninh Châu | Ninh Châu | Quảng Trị | 0911000911
3 | Công ty TNHH Hồ tiêu Vĩnh Hoàng | Vĩnh Hoàng | Quảng Trị | 0911000912
4 | Cơ sở Khoai deo Hoàn Lão | Hoàn Lão | Quảng Trị | 0911000913`,
    products: `
at | name | producer | stars | price | price_unit | capacity
2 | Cá bống kho tiêu | #1 | 3 | 180000 | kg | 50 kg
3 | Tiêu Vĩnh Hoàng | #2 | 4 | 250000 | kg | 100 kg
4 | Khoai deo | #3 | 3 | 120000 | kg | 80 kg`,
    junk: '1, 5',
  },
  {
    file: 'e03-tom-tat-tren-danh-sach-duoi.xlsx',
    sheets: [
      {
        name: 'Báo cáo',
        table: `
I. TỔNG HỢP CHỦ THỂ
STT | Tên chủ thể | Số sản phẩm
1 | HTX Chè Quân Chu Mẫu | 2
2 | Công ty TNHH Na La Hiên Mẫu | 1
 | Tổng | 3

II. DANH SÁCH SẢN PHẨM
STT | Tên sản phẩm | Tên chủ thể | Hạng sao | Giá bán | Doanh thu (triệu đồng) | Lao động | HSD | Giấy ATTP | Tem truy xuất
1 | Chè đinh | HTX Chè Quân Chu Mẫu | 4 sao | 3.000.000đ/kg | 1.200 | 25 | 24 tháng | 12/2025/NNPTNT-TN | Có
2 | Chè nõn tôm | HTX Chè Quân Chu Mẫu | 4 sao | 800.000đ/kg | 2.500 | 25 | 24 tháng | 12/2025/NNPTNT-TN | Có
3 | Na dai | Công ty TNHH Na La Hiên Mẫu | 3 sao | 60.000đ/kg | 900 | 12 | 5 ngày | | Không`,
      },
    ],
    producers: `
at | name
9 | HTX Chè Quân Chu Mẫu
11 | Công ty TNHH Na La Hiên Mẫu`,
    products: `
at | name | producer | stars | price | price_unit
9 | Chè đinh | #1 | 4 | 3000000 | kg
10 | Chè nõn tôm | #1 | 4 | 800000 | kg
11 | Na dai | #2 | 3 | 60000 | kg`,
    junk: '1-8',
  },
  {
    file: 'e04-dvt-o-tieu-de-tren.xlsx',
    sheets: [
      {
        name: 'Giá',
        table: `
BẢNG GIÁ SẢN PHẨM OCOP
 | | | | | ĐVT: nghìn đồng
TT | Tên SP | Đơn vị SX | Tiêu chuẩn | Giá buôn | Giá lẻ
1 | Hành paste | HTX Hành Nam Đồng | OCOP 4 sao; VietGAP | 70 | 85
2 | Bánh khảo | Cơ sở Việt Hòa | OCOP 3 sao | 25 | 32
3 | Mắm cáy | Hộ kinh doanh Cao Mẫu | OCOP 3 sao; ATTP | 60 | 75`,
      },
    ],
    producers: `
at | name
4 | HTX Hành Nam Đồng
5 | Cơ sở Việt Hòa
6 | Hộ kinh doanh Cao Mẫu`,
    products: `
at | name | producer | stars | wholesale_price | price
4 | Hành paste | #1 | 4 | 70000 | 85000
5 | Bánh khảo | #2 | 3 | 25000 | 32000
6 | Mắm cáy | #3 | 3 | 60000 | 75000`,
    junk: '1-3',
  },
  {
    file: 'e05-chu-the-dong-tren-co-dem.xlsx',
    sheets: [
      {
        name: 'Theo chủ thể',
        table: `
TT | Sản phẩm | Hạng | Quy cách | Giá
I | HTX Sông Khủa Xanh (02 sản phẩm)
1 | Cá sấy | 3 sao | 500g | 150.000
2 | Chẩm chéo | 4 sao | 100g | 35.000
II | Công ty CP Nông sản Lóng Phiêng (01 sản phẩm)
1 | Mận sấy | 4 sao | 250g | 70.000
III | Hộ kinh doanh Lường Thị Mẫu
1 | Khẩu hang | 3 sao | 300g | 40.000
TỔNG | 04 sản phẩm`,
      },
    ],
    producers: `
at | name | type
3 | HTX Sông Khủa Xanh | hop_tac_xa
6 | Công ty CP Nông sản Lóng Phiêng ~ Công ty cổ phần Nông sản Lóng Phiêng | cong_ty_co_phan
8 | Hộ kinh doanh Lường Thị Mẫu | ho_kinh_doanh`,
    products: `
at | name | producer | stars | packaging | price
3 | Cá sấy | #1 | 3 | 500g | 150000
4 | Chẩm chéo | #1 | 4 | 100g | 35000
6 | Mận sấy | #2 | 4 | 250g | 70000
8 | Khẩu hang | #3 | 3 | 300g | 40000`,
    junk: '1-2, 5, 7, 9',
  },
  {
    file: 'e06-ho-ten-va-ten-co-so.xlsx',
    sheets: [
      {
        name: 'Chợ phiên',
        table: `
TT | Họ tên/Tên cơ sở | Thôn, bản | Xã | Sđt | Mặt hàng bán | Đạt OCOP mấy sao | Số lượng mang theo
1 | Chảo Mẫu Phin | Tả Phìn | xã Bát Xát | 0911000921 | Thuốc tắm | 4 | 100 gói
2 | HTX Rau hoa Ngũ Chỉ Sơn | Can Hồ | xã Ngũ Chỉ Sơn | 0911000922 | Rau trái vụ | 3 | 500 kg
3 | Lý Mẫu Mẩy | Sín Chải | xã Mường Bo | 0911000923 | Thổ cẩm | 3 | 60 chiếc`,
      },
    ],
    producers: `
at | name | commune | phones
2 | Chảo Mẫu Phin | Bát Xát | 0911000921
3 | HTX Rau hoa Ngũ Chỉ Sơn | Ngũ Chỉ Sơn | 0911000922
4 | Lý Mẫu Mẩy | Mường Bo | 0911000923`,
    products: `
at | name | producer | stars | capacity
2 | Thuốc tắm | #1 | 4 | 100 gói
3 | Rau trái vụ | #2 | 3 | 500 kg
4 | Thổ cẩm | #3 | 3 | 60 chiếc`,
    junk: '1',
  },
];
