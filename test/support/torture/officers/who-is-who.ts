import type { OfficerList } from '../officer-file';

/** Same or only alike: names, tax codes, telephones, branches; photos; faults that must be told. */
export const whoIsWho: readonly OfficerList[] = [
  {
    file: 'b26-mot-ma-so-thue-nhieu-ten.xlsx',
    sheets: [
      {
        name: 'Rà soát',
        table: `
STT | Tên chủ thể | MST | Điện thoại | Xã | Tỉnh | Sản phẩm | Sao
1 | Công ty TNHH Thực phẩm Sạch Phú Hồ | $T91 | 0911000601 | Phú Hồ | Huế | Gạo hữu cơ | 4
2 | Cty TNHH TP Sạch Phú Hồ | $T91 | 0911000601 | Phú Hồ | Huế | Bún gạo lứt | 3
3 | HTX Phú Vinh | $T92 | 0911000602 | Phú Vinh | Huế | Mắm tôm chua | 3
4 | HTX Phú Vinh | $T93 | 0911000603 | Lộc An | Huế | Dầu tràm | 4
5 | HTX Kim Long | $T94 | 0911000604 | Kim Long | Huế | Tôm chua | 3
6 | HTX Kim Lòng | $T95 | 0911000605 | Hóa Châu | Huế | Mứt gừng | 3
7 | Công ty CP An Cựu | $T96 | 0911000606 | An Cựu | Huế | Bánh ép | 3
8 | Chi nhánh Công ty CP An Cựu | $T96-001 | 0911000607 | Phú Bài | Huế | Bánh ép khô | 3
9 | HTX Phong Phú 1 | $T97 | 0911000608 | Phong Phú | Huế | Nén củ | 3
10 | HTX Phong Phú 2 | $T98 | 0911000609 | Phong Phú | Huế | Ném khô | 3`,
      },
    ],
    producers: `
at | name | tax_code | phones | commune | province | type
2 | Công ty TNHH Thực phẩm Sạch Phú Hồ ~ Cty TNHH TP Sạch Phú Hồ | $T91 | 0911000601 | Phú Hồ | Huế | cong_ty_tnhh
4 | HTX Phú Vinh | $T92 | 0911000602 | Phú Vinh | Huế | hop_tac_xa
5 | HTX Phú Vinh | $T93 | 0911000603 | Lộc An | Huế | hop_tac_xa
6 | HTX Kim Long | $T94 | 0911000604 | Kim Long | Huế | hop_tac_xa
7 | HTX Kim Lòng | $T95 | 0911000605 | Hóa Châu | Huế | hop_tac_xa
8 | Công ty CP An Cựu ~ Công ty cổ phần An Cựu | $T96 | 0911000606 | An Cựu | Huế | cong_ty_co_phan
9 | Chi nhánh Công ty CP An Cựu | $T96-001 | 0911000607 | Phú Bài | Huế | ?
10 | HTX Phong Phú 1 | $T97 | 0911000608 | Phong Phú | Huế | hop_tac_xa
11 | HTX Phong Phú 2 | $T98 | 0911000609 | Phong Phú | Huế | hop_tac_xa`,
    products: `
at | name | producer | stars
2 | Gạo hữu cơ | #1 | 4
3 | Bún gạo lứt | #1 | 3
4 | Mắm tôm chua | #2 | 3
5 | Dầu tràm | #3 | 4
6 | Tôm chua | #4 | 3
7 | Mứt gừng | #5 | 3
8 | Bánh ép | #6 | 3
9 | Bánh ép khô | #7 | 3
10 | Nén củ | #8 | 3
11 | Ném khô | #9 | 3`,
    junk: '1',
    same: 'producer | 2, 3',
    different: `
producer | 4, 5
producer | 6, 7
producer | 8, 9
producer | 10, 11
product | 10, 11`,
  },
  {
    file: 'b27-chung-so-dien-thoai.xlsx',
    sheets: [
      {
        name: 'Liên hệ',
        table: `
Tên chủ thể | Xã | SĐT | Sản phẩm | Hạng
HTX Nông nghiệp Tân Xuân | Tân Xuân | 0911000611 | Bưởi da xanh | 4 sao
HTX Dừa Hưng Mỹ | Hưng Mỹ | 0911000611 | Dầu dừa | 3 sao
HTX Nông nghiệp Tân Xuân | Tân Xuân | 0911000611 | Bưởi da xanh | 4 sao
Cơ sở Kẹo dừa Bảy Mẫu | Giồng Trôm | 0911000612 | Kẹo dừa | 3 sao
Cơ sở Kẹo dừa Bảy Mậu | Châu Thành | 0911000613 | Kẹo dừa | 3 sao`,
      },
    ],
    producers: `
at | name | commune | phones
2 | HTX Nông nghiệp Tân Xuân | Tân Xuân | 0911000611
3 | HTX Dừa Hưng Mỹ | Hưng Mỹ | 0911000611
5 | Cơ sở Kẹo dừa Bảy Mẫu | Giồng Trôm | 0911000612
6 | Cơ sở Kẹo dừa Bảy Mậu | Châu Thành | 0911000613`,
    products: `
at | name | producer | stars
2 | Bưởi da xanh | #1 | 4
3 | Dầu dừa | #2 | 3
5 | Kẹo dừa | #3 | 3
6 | Kẹo dừa | #4 | 3`,
    junk: '1',
    same: 'product | 2, 4',
    different: `
producer | 5, 6
product | 5, 6`,
  },
  {
    file: 'b28-co-anh.xlsx',
    sheets: [
      {
        name: 'Ảnh',
        table: `
LOGO SỞ CÔNG THƯƠNG
STT | Hình ảnh | Tên sản phẩm | Cơ sở | Sao
1 | | Nón ngựa Phú Gia | Cơ sở Xuân An | 4 sao
2 | | Rượu Bàu Đá | HTX Rượu Bàu Đá | 4 sao
3 | | Bánh ít lá gai | HKD Bà Dư | 3 sao
4 | | Chả cá | HKD Bà Dư | 3 sao`,
        photos: [
          [1, 5],
          [3, 2],
          [4, 2],
          [4, 2],
          [6, 2],
          [9, 4],
        ],
      },
    ],
    producers: `
at | name
3 | Cơ sở Xuân An
4 | HTX Rượu Bàu Đá
5 | HKD Bà Dư`,
    products: `
at | name | producer | stars | has_image
3 | Nón ngựa Phú Gia | #1 | 4 | yes
4 | Rượu Bàu Đá | #2 | 4 | yes
5 | Bánh ít lá gai | #3 | 3 |
6 | Chả cá | #3 | 3 | yes`,
    junk: '1-2',
  },
  {
    file: 'b29-sai-sot-can-bao.xlsx',
    sheets: [
      {
        name: 'Nhập tay',
        table: `
STT | Tên sản phẩm | Tên chủ thể | SĐT | MST | Xếp sao | Giá bán | Ngày quyết định
1 | Cá bống kho | HTX Tam Giang | 0911000621 | $T101 | 3 sao | 65.000đ | 31/04/2025
2 | Mật ong U Minh | HTX Khánh An | 09110006 | $T102 | 3 sao | 280.000đ | 12/5/2025
3 | Tôm khô | HTX Đá Bạc | 0911000623 | 0188999999 | 6 sao | 900.000đ | 12/5/2025
4 | | HTX Quách Phẩm | 0911000624 | $T104 | 3 sao | 90.000đ | 12/5/2025
5 | Bánh phồng tôm | | | | 3 sao | 45.000đ | 12/5/2025
6 | Khô cá kèo | HTX Trí Phải | 0911000626 | $T106 | | !#N/A | 12/5/2025`,
      },
    ],
    producers: `
at | name | phones | tax_code
2 | HTX Tam Giang | 0911000621 | $T101
3 | HTX Khánh An | ? | $T102
4 | HTX Đá Bạc | 0911000623 | ?
7 | HTX Trí Phải | 0911000626 | $T106`,
    products: `
at | name | producer | stars | price | decision_date
2 | Cá bống kho | #1 | 3 | 65000 |
3 | Mật ong U Minh | #2 | 3 | 280000 | 2025-05-12
4 | Tôm khô | #3 | | 900000 | 2025-05-12
7 | Khô cá kèo | #4 | | | 2025-05-12`,
    junk: '1',
    issues: `
2 | decision_date, date
3 | phone
4 | stars
5 | name
6 | producer
7 | price, price_min`,
  },
  {
    file: 'b30-ghi-chu-lan-trong-bang.xlsx',
    sheets: [
      {
        name: 'DS',
        table: `
CÔNG TY TNHH TỔ CHỨC SỰ KIỆN MẪU
DANH SÁCH NHÀ CUNG CẤP

Nhà cung cấp | Tel. | Hàng hóa | Rank | Price | Remarks
HTX Muối Vĩnh Hải | 0911.000.631 | Muối hầm | 3* | 20k/kg |
HTX Muối Vĩnh Hải | 0911.000.631 | Muối tôm | 3* | 35k/hũ | hàng mới
(Hàng lấy tại kho, chưa gồm vận chuyển)
Công ty Cổ phần Bình Thủy Foods | 0911.000.632 | Nem chua | 4* | 50k/chục | có giấy ATTP
Cơ sở Mỹ Tú | 0911.000.633 | Bánh pía | 4* | 62k/hộp |

Lưu ý: giá có thể thay đổi
Tổng: 4 mặt hàng / 3 nhà cung cấp
Liên hệ: Ms. Mẫu 0911.000.639`,
      },
    ],
    producers: `
at | name | phones
5 | HTX Muối Vĩnh Hải | 0911000631
8 | Công ty Cổ phần Bình Thủy Foods | 0911000632
9 | Cơ sở Mỹ Tú | 0911000633`,
    products: `
at | name | producer | stars | price | price_unit
5 | Muối hầm | #1 | 3 | 20000 | kg
6 | Muối tôm | #1 | 3 | 35000 | hũ
8 | Nem chua | #2 | 4 | 50000 | chục
9 | Bánh pía | #3 | 4 | 62000 | hộp`,
    junk: '1-4, 7, 11-13',
  },
];
