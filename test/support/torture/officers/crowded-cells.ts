import type { OfficerList } from '../officer-file';

/** Several things in one cell, silent headings, addresses in pieces. */
export const crowdedCells: readonly OfficerList[] = [
  {
    file: 'b16-nhieu-san-pham-mot-o.xlsx',
    sheets: [
      {
        name: 'Đăng ký',
        table: `
TT | Tên đơn vị tham gia | Sản phẩm đăng ký trưng bày | Điện thoại liên hệ | Hạng sao
1 | HTX Nông sản Trịnh Tường | Gạo Séng cù\\nThảo quả khô\\nMật ong rừng | 0911000511 | 4 sao
2 | Công ty TNHH Bát Xát Xanh | 1. Tinh dầu sả\\n2. Xà phòng thảo dược | 0911000512 | 3 sao
3 | Hộ kinh doanh Lò Mẫu Páo | Rượu ngô; Rượu thóc; Rượu táo mèo | 0911000513 | 3 sao
4 | HTX Dệt Mường Bo | - Khăn thổ cẩm\\n- Túi thổ cẩm | 0911000514 | 3 sao
5 | HTX Châu Quế | Quế thanh | 0911000515 | 4 sao`,
      },
    ],
    producers: `
at | name | phones
2 | HTX Nông sản Trịnh Tường | 0911000511
3 | Công ty TNHH Bát Xát Xanh | 0911000512
4 | Hộ kinh doanh Lò Mẫu Páo | 0911000513
5 | HTX Dệt Mường Bo | 0911000514
6 | HTX Châu Quế | 0911000515`,
    products: `
at | name | producer | stars
2 | Gạo Séng cù | #1 | 4
2 | Thảo quả khô | #1 | 4
2 | Mật ong rừng | #1 | 4
3 | Tinh dầu sả | #2 | 3
3 | Xà phòng thảo dược | #2 | 3
4 | Rượu ngô | #3 | 3
4 | Rượu thóc | #3 | 3
4 | Rượu táo mèo | #3 | 3
5 | Khăn thổ cẩm | #4 | 3
5 | Túi thổ cẩm | #4 | 3
6 | Quế thanh | #5 | 4`,
    junk: '1',
  },
  {
    file: 'b17-cot-khong-ten.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
Cột1 | Tên sản phẩm | Cột2 | Cột3 | Cột4 | Ghi chú
1 | Bánh đậu xanh Rồng Việt | Công ty cổ phần Rồng Việt Kẻ Sặt | 0911000521 | 4 sao | 55.000 đồng/hộp
2 | Bánh gai Ninh Giang | Cơ sở Bà Tới Ninh Giang | 0911000522 | 3 sao | 40.000 đồng/hộp
3 | Cốm Thành Đông | HTX Cốm Thành Đông | 0911000523 | 3 sao | 80.000 đồng/kg
4 | Rươi đông lạnh | HTX Rươi Trần Phú | 0911000524 | 4 sao | 450.000 đồng/kg`,
      },
    ],
    producers: `
at | name | phones
2 | Công ty cổ phần Rồng Việt Kẻ Sặt | 0911000521
3 | Cơ sở Bà Tới Ninh Giang | 0911000522
4 | HTX Cốm Thành Đông | 0911000523
5 | HTX Rươi Trần Phú | 0911000524`,
    products: `
at | name | producer | stars | price | price_unit
2 | Bánh đậu xanh Rồng Việt | #1 | 4 | 55000 | hộp
3 | Bánh gai Ninh Giang | #2 | 3 | 40000 | hộp
4 | Cốm Thành Đông | #3 | 3 | 80000 | kg
5 | Rươi đông lạnh | #4 | 4 | 450000 | kg`,
    junk: '1',
  },
  {
    file: 'b18-thue-va-dien-thoai-mot-cot.xlsx',
    sheets: [
      {
        name: 'Lien he',
        table: `
DANH SÁCH LIÊN HỆ CHỦ THỂ VÀ SẢN PHẨM
STT | Chủ thể | MST, điện thoại | Tên sản phẩm | Hạng | Thôn/bản | Xã/phường | Huyện/thị xã | Tỉnh/thành
1 | HTX Lương Thịnh | MST: $T71; ĐT: 0911000531 | Măng Bát độ | 3 sao | thôn Khe Cá | xã Lương Thịnh | huyện Trấn Yên | Yên Bái
2 | Công ty TNHH Quế Văn Yên | MST: $T72; ĐT: 0911000532 | Tinh dầu quế | 4 sao | khu 2 | thị trấn Mậu A | huyện Văn Yên | Yên Bái
3 | HTX Yên Thành | MST: $T73; ĐT: 0911000533 | Cá hồ Thác Bà | 3 sao | thôn 4 | xã Yên Thành | huyện Yên Bình | Yên Bái`,
      },
    ],
    producers: `
at | name | tax_code | phones | commune | district | province
3 | HTX Lương Thịnh | $T71 | 0911000531 | Lương Thịnh | Trấn Yên | Yên Bái ~ Lào Cai
4 | Công ty TNHH Quế Văn Yên | $T72 | 0911000532 | Mậu A | Văn Yên | Yên Bái ~ Lào Cai
5 | HTX Yên Thành | $T73 | 0911000533 | Yên Thành | Yên Bình | Yên Bái ~ Lào Cai`,
    products: `
at | name | producer | stars
3 | Măng Bát độ | #1 | 3
4 | Tinh dầu quế | #2 | 4
5 | Cá hồ Thác Bà | #3 | 3`,
    junk: '1-2',
  },
  {
    file: 'b19-ten-va-dia-chi-mot-o.xlsx',
    sheets: [
      {
        name: 'Gửi siêu thị',
        table: `
THÔNG TIN SẢN PHẨM GIỚI THIỆU TỚI SIÊU THỊ
STT | Tên sản phẩm | Tên, địa chỉ, điện thoại cơ sở sản xuất | Chứng nhận | Giá bán buôn | Giá bán lẻ | Khả năng cung cấp
1 | Chè Ô long Tân Uyên | HTX Chè Tân Uyên\\nĐịa chỉ: xã Tân Uyên, tỉnh Lai Châu\\nĐT: 0911000541 | OCOP 4 sao | 350 nghìn/kg | 420 nghìn/kg | 20 tấn/năm
2 | Miến dong Bình Lư | Tổ hợp tác Miến Bình Lư\\nĐịa chỉ: xã Bình Lư, tỉnh Lai Châu\\nĐT: 0911000542 | OCOP 3 sao | 55 nghìn/kg | 65 nghìn/kg | 35 tấn/năm
3 | Lê Tai nung | Công ty TNHH Sìn Hồ Xanh\\nĐịa chỉ: xã Sìn Hồ, tỉnh Lai Châu\\nĐT: 0911000543 | OCOP 3 sao | 25 nghìn/kg | 35 nghìn/kg | 15 tấn/vụ`,
      },
    ],
    producers: `
at | name | phones | commune | province
3 | HTX Chè Tân Uyên | 0911000541 | Tân Uyên | Lai Châu
4 | Tổ hợp tác Miến Bình Lư | 0911000542 | Bình Lư | Lai Châu
5 | Công ty TNHH Sìn Hồ Xanh | 0911000543 | Sìn Hồ | Lai Châu`,
    products: `
at | name | producer | stars | price | price_unit | wholesale_price | capacity
3 | Chè Ô long Tân Uyên | #1 | 4 | 420000 | kg | 350000 | 20 tấn/nam
4 | Miến dong Bình Lư | #2 | 3 | 65000 | kg | 55000 | 35 tấn/nam
5 | Lê Tai nung | #3 | 3 | 35000 | kg | 25000 | 15 tấn/vu`,
    junk: '1-2',
  },
  {
    file: 'b20-tieng-anh.xlsx',
    sheets: [
      {
        name: 'Catalogue EN',
        table: `
OCOP PRODUCT CATALOGUE - VIETNAM FOODEXPO 2026
No. | Product name | Producer | Address | Phone | Email | Star rating | Packaging | Retail price (VND) | Wholesale price (VND) | Supply capacity
1 | Cà phê Arabica Tà Nung | Công ty TNHH Cà phê Tà Nung | phường Lang Biang - Đà Lạt, tỉnh Lâm Đồng | +84 911 000 551 | tanung@example.com | 5 stars | Bag 250g | =180000 | =150000 | 10 tấn/năm
2 | Trà Atiso | HTX Atiso Trà Tân | xã Trà Tân, tỉnh Lâm Đồng | +84 911 000 552 | | 4 stars | Box 20 bags | =65000 | =52000 | 2.000 hộp/tháng
3 | Thanh long sấy | HTX Đức Linh | xã Đức Linh, tỉnh Lâm Đồng | +84 911 000 553 | duclinh@example.com | 3 stars | Pack 100g | =48000 | =40000 | 3 tấn/tháng
Total: 3 products`,
      },
    ],
    producers: `
at | name | phones | email | commune | province
3 | Công ty TNHH Cà phê Tà Nung | 0911000551 | tanung@example.com | Lang Biang - Đà Lạt | Lâm Đồng
4 | HTX Atiso Trà Tân | 0911000552 | | Trà Tân | Lâm Đồng
5 | HTX Đức Linh | 0911000553 | duclinh@example.com | Đức Linh | Lâm Đồng`,
    products: `
at | name | producer | stars | packaging | price | wholesale_price | capacity
3 | Cà phê Arabica Tà Nung | #1 | 5 | Bag 250g | 180000 | 150000 | 10 tấn/nam
4 | Trà Atiso | #2 | 4 | Box 20 bags | 65000 | 52000 | 2000 hộp/thang
5 | Thanh long sấy | #3 | 3 | Pack 100g | 48000 | 40000 | 3 tấn/thang`,
    junk: '1-2, 6',
  },
];
