import type { OfficerList } from '../officer-file';

/** Lists that many hands filled in: other words, other order, everything mixed. */
export const manyHands: readonly OfficerList[] = [
  {
    file: 'c11-viet-tat-lung-tung.xlsx',
    sheets: [
      {
        name: 'DS HTX',
        table: `
STT | Tên HTX/DN | Đ/c | NĐD | SĐT LH | Tên s/p | X.hạng | Q/cách | G.bán lẻ | G.bán sỉ | SL/tháng | Số & ngày QĐ
1 | HTX Cá lồng Toàn Thắng | X. Toàn Thắng, T. Phú Thọ | Quách Mẫu Một | 0911000721 | Cá lăng kho | 4* | 500g/hộp | 180k | 150k | 300 hộp | 15/QĐ-UBND, 03/01/2025
2 | CTY TNHH Mía tím Lạc Lương | X. Lạc Lương, T. Phú Thọ | Bùi Mẫu Hai | 0911000722 | Nước mía đóng chai | 3* | 250ml/chai | 15k | 12k | 5.000 chai | 15/QĐ-UBND, 03/01/2025
3 | HKD Đinh Thị Mẫu | X. Trạm Thản, T. Phú Thọ | Đinh Thị Mẫu | 0911000723 | Thịt chua | 3* | 200g/hộp | 45k | 38k | 2.000 hộp | 88/QĐ-UBND, 14/06/2025`,
      },
    ],
    producers: `
at | name | commune | province | representative | phones | type
2 | HTX Cá lồng Toàn Thắng | Toàn Thắng | Phú Thọ | Quách Mẫu Một | 0911000721 | hop_tac_xa
3 | CTY TNHH Mía tím Lạc Lương ~ Công ty TNHH Mía tím Lạc Lương | Lạc Lương | Phú Thọ | Bùi Mẫu Hai | 0911000722 | cong_ty_tnhh
4 | HKD Đinh Thị Mẫu | Trạm Thản | Phú Thọ | Đinh Thị Mẫu | 0911000723 | ho_kinh_doanh`,
    products: `
at | name | producer | stars | packaging | price | wholesale_price | capacity | decision_no | decision_date
2 | Cá lăng kho | #1 | 4 | 500g/hộp | 180000 | 150000 | 300 hộp/thang | 15/QĐ-UBND | 2025-01-03
3 | Nước mía đóng chai | #2 | 3 | 250ml/chai | 15000 | 12000 | 5000 chai/thang | 15/QĐ-UBND | 2025-01-03
4 | Thịt chua | #3 | 3 | 200g/hộp | 45000 | 38000 | 2000 hộp/thang | 88/QĐ-UBND | 2025-06-14`,
    junk: '1',
  },
  {
    file: 'c12-san-pham-truoc.xlsx',
    sheets: [
      {
        name: 'Catalogue',
        table: `
NỘI DUNG CATALOGUE
TÊN SẢN PHẨM | MÔ TẢ | GIÁ THAM KHẢO | HẠNG OCOP | TÊN CƠ SỞ | CHỦ CƠ SỞ | ĐỊA CHỈ | HOTLINE | WEBSITE | FACEBOOK
Bưởi Diễn | Trái tròn, vỏ vàng, ngọt | 35.000 - 45.000 đ/quả | 4 sao | HTX Bưởi Từ Liêm | Ông Nguyễn Mẫu A | phường Từ Liêm, Hà Nội | 0911.000.731 | www.example.com | fb.com/mau
Cốm Vòng | Dẻo, thơm, gói lá sen | 250.000 đ/kg | 4 sao | Cơ sở Cốm Láng | Bà Đỗ Mẫu B | phường Láng, Hà Nội | 0911.000.732 | |
Tương Đường Lâm | Chai thủy tinh, không phẩm màu | 40.000 đ/chai | 3 sao | Cơ sở Tương Bất Bạt | Bà Hà Mẫu C | xã Bất Bạt, Hà Nội | 0911.000.733 | |`,
      },
    ],
    producers: `
at | name | representative | commune | province | phones
3 | HTX Bưởi Từ Liêm | Nguyễn Mẫu A | Từ Liêm | Hà Nội | 0911000731
4 | Cơ sở Cốm Láng | Đỗ Mẫu B | Láng | Hà Nội | 0911000732
5 | Cơ sở Tương Bất Bạt | Hà Mẫu C | Bất Bạt | Hà Nội | 0911000733`,
    products: `
at | name | producer | price | price_unit | stars
3 | Bưởi Diễn | #1 | 35000 - 45000 | quả | 4
4 | Cốm Vòng | #2 | 250000 | kg | 4
5 | Tương Đường Lâm | #3 | 40000 | chai | 3`,
    junk: '1-2',
  },
  {
    file: 'c13-nhieu-san-pham-nhieu-gia.xlsx',
    sheets: [
      {
        name: 'Gộp ô',
        table: `
TT | Chủ thể | Tên sản phẩm | Hạng sao | Giá bán | Điện thoại
1 | HTX Nấm Minh Châu | 1. Nấm sò\\n2. Nấm mộc nhĩ\\n3. Nấm linh chi | 3 sao\\n3 sao\\n4 sao | 60.000đ/kg\\n150.000đ/kg\\n700.000đ/kg | 0911000741
2 | Công ty TNHH Gốm Đại Xuyên | Bình hoa; Bộ ấm chén | 4 sao; 3 sao | 500.000đ; 350.000đ | 0911000742
3 | HTX Mây tre Phú Lương | Giỏ mây + Khay tre | 3 sao | | 0911000743
4 | Hộ kinh doanh Bún Láng | Bún khô\\ngạo lứt | 3 sao | 45.000đ/gói | 0911000744`,
      },
    ],
    producers: `
at | name | phones
2 | HTX Nấm Minh Châu | 0911000741
3 | Công ty TNHH Gốm Đại Xuyên | 0911000742
4 | HTX Mây tre Phú Lương | 0911000743
5 | Hộ kinh doanh Bún Láng | 0911000744`,
    products: `
at | name | producer | stars | price
2 | Nấm sò | #1 | 3 | 60000
2 | Nấm mộc nhĩ | #1 | 3 | 150000
2 | Nấm linh chi | #1 | 4 | 700000
3 | Bình hoa | #2 | 4 | 500000
3 | Bộ ấm chén | #2 | 3 | 350000
4 | Giỏ mây | #3 | 3 |
4 | Khay tre | #3 | 3 |
5 | Bún khô gạo lứt | #4 | 3 | 45000`,
    junk: '1',
  },
  {
    file: 'c14-xuat-tu-phan-mem.csv',
    sheets: [
      {
        name: null,
        table: `
id | product_name | producer | tax_code | phone | star | price | province | commune
SP-001 | Hạt tiêu Tân Quan | Công ty TNHH Tiêu Tân Quan | $T121 | 0911000751 | 4 | 160000 | Đồng Nai | Tân Quan
SP-002 | Sầu riêng Gia Kiệm | HTX Sầu riêng Gia Kiệm | $T122 | 0911000752 | 3 | 95000 | Đồng Nai | Gia Kiệm
SP-003 | Bưởi Đak Lua | HTX Bưởi Đak Lua | $T123 | 0911000753 | 3 | 40000 | Đồng Nai | Đak Lua`,
      },
    ],
    producers: `
at | name | tax_code | phones | province | commune
2 | Công ty TNHH Tiêu Tân Quan | $T121 | 0911000751 | Đồng Nai | Tân Quan
3 | HTX Sầu riêng Gia Kiệm | $T122 | 0911000752 | Đồng Nai | Gia Kiệm
4 | HTX Bưởi Đak Lua | $T123 | 0911000753 | Đồng Nai | Đak Lua`,
    products: `
at | name | producer | stars | price
2 | Hạt tiêu Tân Quan | #1 | 4 | 160000
3 | Sầu riêng Gia Kiệm | #2 | 3 | 95000
4 | Bưởi Đak Lua | #3 | 3 | 40000`,
    junk: '1',
  },
  {
    file: 'c15-cung-ten-khac-xa.xlsx',
    sheets: [
      {
        name: 'Rà trùng',
        table: `
TT | Chủ thể | Địa chỉ | Điện thoại | Sản phẩm OCOP | Sao | Giá
1 | HTX Nông nghiệp Tân Tiến | xã Tân Tiến, tỉnh Lạng Sơn | 0911000761 | Thạch đen | 3 sao | 20.000
2 | HTX NN Tân Tiến | xã Tân Tiến, tỉnh Lạng Sơn | 0911000761 | Thạch đen | 3 sao | 20.000
3 | HTX Nông nghiệp Tân Tiến | xã Hoàng Văn Thụ, tỉnh Lạng Sơn | 0911000762 | Na dai | 4 sao | 60.000
4 | Cơ sở Bánh khẩu sli Bà Bình | xã Thái Bình, tỉnh Lạng Sơn | 0911000763 | Bánh khẩu sli | 3 sao | 30.000
5 | Cơ sở Bánh khẩu sli Bà Bính | xã Nhân Lý, tỉnh Lạng Sơn | 0911000764 | Bánh khẩu sli | 3 sao | 32.000
6 | Công ty TNHH Hồi Xứ Lạng | xã Thiện Long, tỉnh Lạng Sơn | 0911000765 | Trà hồi | 3 sao | 70.000
7 | CTY TNHH HỒI XỨ LẠNG | xã Thiện Long, tỉnh Lạng Sơn | 0911000765 | Tinh dầu hồi | 4 sao | 120.000`,
      },
    ],
    producers: `
at | name | commune | province | phones
2 | HTX Nông nghiệp Tân Tiến ~ HTX NN Tân Tiến | Tân Tiến | Lạng Sơn | 0911000761
4 | HTX Nông nghiệp Tân Tiến | Hoàng Văn Thụ | Lạng Sơn | 0911000762
5 | Cơ sở Bánh khẩu sli Bà Bình | Thái Bình | Lạng Sơn | 0911000763
6 | Cơ sở Bánh khẩu sli Bà Bính | Nhân Lý | Lạng Sơn | 0911000764
7 | Công ty TNHH Hồi Xứ Lạng ~ CTY TNHH HỒI XỨ LẠNG | Thiện Long | Lạng Sơn | 0911000765`,
    products: `
at | name | producer | stars | price
2 | Thạch đen | #1 | 3 | 20000
4 | Na dai | #2 | 4 | 60000
5 | Bánh khẩu sli | #3 | 3 | 30000
6 | Bánh khẩu sli | #4 | 3 | 32000
7 | Trà hồi | #5 | 3 | 70000
8 | Tinh dầu hồi | #5 | 4 | 120000`,
    junk: '1',
    same: `
producer | 2, 3
producer | 7, 8
product | 2, 3`,
    different: `
producer | 2, 4
producer | 5, 6
product | 5, 6`,
  },
];
