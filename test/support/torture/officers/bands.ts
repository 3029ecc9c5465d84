import type { OfficerList } from '../officer-file';

/** Bands, merged producers, subtotals, repeated headings. */
export const bands: readonly OfficerList[] = [
  {
    file: 'b06-theo-huyen-cu.xlsx',
    sheets: [
      {
        name: 'Tổng hợp',
        table: `
SẢN PHẨM OCOP TỈNH BẮC GIANG | < | < | < | < | < | <
STT | Tên chủ thể | Điện thoại | Tên sản phẩm | Phân hạng | Giá bán (đồng) | ĐVT
A | HUYỆN LỤC NGẠN
1 | HTX Mỳ gạo Chũ Hiền Phước | 0911000431 | Mỳ gạo Chũ | 4 sao | =35000 | gói
^ | ^ | ^ | Mỳ ngũ sắc | 4 sao | =42000 | gói
^ | ^ | ^ | Bánh đa nem | 3 sao | =25000 | gói
2 | Hộ kinh doanh Vi Văn Toản | 0911000432 | Mật ong hoa vải | 3 sao | =180000 | chai
 | Cộng huyện Lục Ngạn | | 4 sản phẩm
B | HUYỆN YÊN THẾ
1 | HTX Gà đồi Xanh | 0911000433 | Gà đồi ủ muối | 4 sao | =280000 | con
^ | ^ | ^ | Giò gà | 3 sao | =220000 | kg
2 | Công ty TNHH Chè Bản Ven | 0911000434 | Chè xanh Bản Ven | 5 sao | =320000 | hộp
 | Cộng huyện Yên Thế | | 3 sản phẩm
 | TỔNG CỘNG | | 7 sản phẩm`,
      },
    ],
    producers: `
at | name | phones | district | province
4 | HTX Mỳ gạo Chũ Hiền Phước | 0911000431 | Lục Ngạn | ?
7 | Hộ kinh doanh Vi Văn Toản | 0911000432 | Lục Ngạn | ?
10 | HTX Gà đồi Xanh | 0911000433 | Yên Thế | ?
12 | Công ty TNHH Chè Bản Ven | 0911000434 | Yên Thế | ?`,
    products: `
at | name | producer | stars | price | price_unit
4 | Mỳ gạo Chũ | #1 | 4 | 35000 | gói
5 | Mỳ ngũ sắc | #1 | 4 | 42000 | gói
6 | Bánh đa nem | #1 | 3 | 25000 | gói
7 | Mật ong hoa vải | #2 | 3 | 180000 | chai
10 | Gà đồi ủ muối | #3 | 4 | 280000 | con
11 | Giò gà | #3 | 3 | 220000 | kg
12 | Chè xanh Bản Ven | #4 | 5 | 320000 | hộp`,
    junk: '1-3, 8-9, 13-14',
  },
  {
    file: 'b07-theo-sao.xlsx',
    sheets: [
      {
        name: '2026',
        table: `
 | DANH MỤC SẢN PHẨM OCOP THAM GIA TRƯNG BÀY
 | Số TT | Tên sản phẩm | Chủ thể OCOP | Số điện thoại | Khối lượng tịnh | Giá lẻ
 | * | SẢN PHẨM 5 SAO
 | 1 | Chả mực Hạ Long Bá Kiến | Công ty TNHH Chả mực Bá Kiến | 0911000441 | 500g | 280.000đ
 | ** | SẢN PHẨM 4 SAO
 | 2 | Ba kích tím ngâm | HTX Dược liệu Điền Xá | 0911000442 | 750ml | 350.000đ
 | 3 | Trà ba kích | HTX Dược liệu Điền Xá | 0911000442 | 100g | 90.000đ
 | *** | SẢN PHẨM 3 SAO
 | 4 | Bánh gio | HKD Chìu A Nhì | 0911000443 | 10 chiếc | 60.000đ
 | 5 | Khoai lang sấy | HTX Đông Ngũ | 0911000444 | 300g | 45.000đ`,
      },
    ],
    producers: `
at | name | phones
4 | Công ty TNHH Chả mực Bá Kiến | 0911000441
6 | HTX Dược liệu Điền Xá | 0911000442
9 | HKD Chìu A Nhì | 0911000443
10 | HTX Đông Ngũ | 0911000444`,
    products: `
at | name | producer | stars | price | packaging
4 | Chả mực Hạ Long Bá Kiến | #1 | 5 | 280000 | 500g
6 | Ba kích tím ngâm | #2 | 4 | 350000 | 750ml
7 | Trà ba kích | #2 | 4 | 90000 | 100g
9 | Bánh gio | #3 | 3 | 60000 | 10 chiếc
10 | Khoai lang sấy | #4 | 3 | 45000 | 300g`,
    junk: '1-3, 5, 8',
  },
  {
    file: 'b08-nhom-nganh-la-ma.xlsx',
    sheets: [
      {
        name: 'DM nhóm',
        table: `
PHỤ LỤC II
DANH MỤC SẢN PHẨM THEO NHÓM
TT | Tên sản phẩm | Đơn vị sản xuất, kinh doanh | Địa chỉ (xã, phường) | Liên hệ | Sao | Đơn giá | Sản lượng cung ứng/tháng
I. NHÓM THỰC PHẨM | < | < | < | < | < | < | <
1 | Dưa kiệu | Cơ sở Bà Tám Dưa Kiệu | xã Tân Hồng | 0911000451 | 3 sao | 65.000đ/hũ | 500 hũ
2 | Khô cá lóc | HTX Thủy sản Thanh Bình | xã Thanh Bình | 0911000452 | 4 sao | 240.000đ/kg | 1,5 tấn
II. NHÓM ĐỒ UỐNG | < | < | < | < | < | < | <
1 | Rượu sen | Công ty TNHH Sen Hồng Tháp | xã Tân Phú | 0911000453 | 4 sao | 180.000đ/chai | 800 chai
III. NHÓM THẢO DƯỢC | < | < | < | < | < | < | <
1 | Tinh dầu tràm | Công ty TNHH Sen Hồng Tháp | xã Tân Phú | 0911000453 | 3 sao | 90.000đ/chai | 300 chai
IV. NHÓM THỦ CÔNG MỸ NGHỆ | < | < | < | < | < | < | <
1 | Chiếu lác | Tổ hợp tác Dệt chiếu Hòa Long | xã Hòa Long | 0911000454 | 3 sao | 320.000đ/chiếc | 120 chiếc
V. NHÓM SINH VẬT CẢNH | < | < | < | < | < | < | <
1 | Hoa cúc mâm xôi | HTX Hoa kiểng Tân Điền | xã Tân Điền | 0911000455 | 3 sao | 150.000đ/chậu | 2.000 chậu
VI. NHÓM DỊCH VỤ DU LỊCH | < | < | < | < | < | < | <
1 | Homestay Cù lao | Hộ kinh doanh Út Trinh | xã An Hòa | 0911000456 | 3 sao | 450.000đ/đêm |`,
      },
    ],
    producers: `
at | name | phones | commune
5 | Cơ sở Bà Tám Dưa Kiệu | 0911000451 | Tân Hồng
6 | HTX Thủy sản Thanh Bình | 0911000452 | Thanh Bình
8 | Công ty TNHH Sen Hồng Tháp | 0911000453 | Tân Phú
12 | Tổ hợp tác Dệt chiếu Hòa Long | 0911000454 | Hòa Long
14 | HTX Hoa kiểng Tân Điền | 0911000455 | Tân Điền
16 | Hộ kinh doanh Út Trinh | 0911000456 | An Hòa`,
    products: `
at | name | producer | group | stars | price | price_unit | capacity
5 | Dưa kiệu | #1 | thuc_pham | 3 | 65000 | hũ | 500 hũ/thang
6 | Khô cá lóc | #2 | thuc_pham | 4 | 240000 | kg | 1.5 tấn/thang
8 | Rượu sen | #3 | do_uong | 4 | 180000 | chai | 800 chai/thang
10 | Tinh dầu tràm | #3 | duoc_lieu | 3 | 90000 | chai | 300 chai/thang
12 | Chiếu lác | #4 | thu_cong_my_nghe | 3 | 320000 | chiếc | 120 chiếc/thang
14 | Hoa cúc mâm xôi | #5 | sinh_vat_canh | 3 | 150000 | chậu | 2000 chậu/thang
16 | Homestay Cù lao | #6 | du_lich | 3 | 450000 | đêm |`,
    junk: '1-4, 7, 9, 11, 13, 15',
  },
  {
    file: 'b09-lap-lai-tieu-de-tung-trang.xlsx',
    sheets: [
      {
        name: 'In',
        table: `
DANH SÁCH SẢN PHẨM CÁC XÃ ĐỀ NGHỊ
STT | Đơn vị | Sản phẩm | Hạng | Giá | SĐT
1 | HTX Yên Châu Xanh | Xoài tượng da xanh | 4 sao | 25.000 đ/kg | 0911000461
2 | HTX Yên Châu Xanh | Xoài sấy | 3 sao | 90.000 đ/túi | 0911000461
Trang 1/2
STT | Đơn vị | Sản phẩm | Hạng | Giá | SĐT
3 | HTX Tô Múa | Chè Tô Múa | 4 sao | 180.000 đ/hộp | 0911000462
4 | Cơ sở Song Khủa | Nhãn sấy Song Khủa | 3 sao | 130.000 đ/kg | 0911000463
Cộng trang: 2
Trang 2/2`,
      },
    ],
    producers: `
at | name | phones
3 | HTX Yên Châu Xanh | 0911000461
7 | HTX Tô Múa | 0911000462
8 | Cơ sở Song Khủa | 0911000463`,
    products: `
at | name | producer | stars | price | price_unit
3 | Xoài tượng da xanh | #1 | 4 | 25000 | kg
4 | Xoài sấy | #1 | 3 | 90000 | túi
7 | Chè Tô Múa | #2 | 4 | 180000 | hộp
8 | Nhãn sấy Song Khủa | #3 | 3 | 130000 | kg`,
    junk: '1-2, 5-6, 9-10',
  },
  {
    file: 'b10-de-trong-duoi-chu-the.xlsx',
    sheets: [
      {
        name: 'Hậu Giang - Cần Thơ',
        table: `
Tên đơn vị, cơ sở | MST/CCCD | Đại diện | Điện thoại | Email | Sản phẩm | Đạt sao | Năng lực cung cấp | Giá sỉ | Giá lẻ
HTX Khóm Trường Long | $T41 | Trần Văn Mẫu | 0911 000 471 | khom@example.com | Khóm sấy dẻo | 4 | 2 tấn/tháng | 70.000 | 85.000
 | | | | | Nước màu khóm | 3 | 500 chai/tháng | 30.000 | 38.000
 | | | | | Kẹo khóm | 3 | 300 kg/tháng | 55.000 | 70.000
Công ty TNHH Một thành viên Cá thát lát Ba Thoàn | $T42 | Lê Thị Thoàn | 0911 000 472 / 0911 000 473 | | Chả cá thát lát | 4 | 3 tấn/tháng | 190.000 | 230.000
 | | | | | Cá thát lát rút xương | 4 | 1 tấn/tháng | 170.000 | 210.000
HKD Mỹ Tú Organic | | Đặng Mẫu Sơn | 0911 000 474 | mytu@example.org | Trà mãng cầu | 3 | 200 kg/quý | 100.000 | 130.000`,
      },
    ],
    producers: `
at | name | tax_code | representative | phones | email
2 | HTX Khóm Trường Long | $T41 | Trần Văn Mẫu | 0911000471 | khom@example.com
5 | Công ty TNHH Một thành viên Cá thát lát Ba Thoàn | $T42 | Lê Thị Thoàn | 0911000472 0911000473 |
7 | HKD Mỹ Tú Organic | | Đặng Mẫu Sơn | 0911000474 | mytu@example.org`,
    products: `
at | name | producer | stars | capacity | wholesale_price | price
2 | Khóm sấy dẻo | #1 | 4 | 2 tấn/thang | 70000 | 85000
3 | Nước màu khóm | #1 | 3 | 500 chai/thang | 30000 | 38000
4 | Kẹo khóm | #1 | 3 | 300 kg/thang | 55000 | 70000
5 | Chả cá thát lát | #2 | 4 | 3 tấn/thang | 190000 | 230000
6 | Cá thát lát rút xương | #2 | 4 | 1 tấn/thang | 170000 | 210000
7 | Trà mãng cầu | #3 | 3 | 200 kg/quy | 100000 | 130000`,
    junk: '1',
  },
];
