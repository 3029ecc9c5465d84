import type { OfficerList } from '../officer-file';

/** Tables under one another with lines of text between, and what belongs to none of them. */
export const stackedTables: readonly OfficerList[] = [
  {
    file: 'p29-hai-bang-chong-nhau.xlsx',
    sheets: [
      {
        name: 'Báo cáo',
        table: `
TRUNG TÂM XÚC TIẾN ĐẦU TƯ, THƯƠNG MẠI
BÁO CÁO KẾT QUẢ VẬN ĐỘNG DOANH NGHIỆP THAM GIA
Kính gửi: Ban Tổ chức hội nghị
Thực hiện Kế hoạch số 12/KH-SCT, Trung tâm đã vận động được các đơn vị sau:
- 02 hợp tác xã, 01 công ty;
- 05 sản phẩm đạt 3 sao trở lên.

I. SẢN PHẨM ĐÃ ĐƯỢC CÔNG NHẬN OCOP

STT | Đơn vị | Sản phẩm | Hạng sao | Điện thoại
1 | HTX Nấm Yên Khánh Tươi | Nấm mối đen Yên Khánh | 4 sao | 0911001201
2 | HTX Nấm Yên Khánh Tươi | Nấm sò khô Yên Khánh | 3 sao | 0911001201
3 | Công ty TNHH Cơm cháy Ninh Bình Mẫu | Cơm cháy chà bông Mẫu | 4 sao | 0911001202

II. SẢN PHẨM CHƯA ĐÁNH GIÁ OCOP

STT | Tên sản phẩm | Đơn vị | Giá bán (đồng)
1 | Mắm tép Gia Viễn Đỏ | HTX Mắm tép Gia Viễn | =90000
2 | Dứa sấy Đồng Giao Mẫu | Công ty TNHH Cơm cháy Ninh Bình Mẫu | =65000`,
      },
    ],
    producers: `
at | name | phones
11 | HTX Nấm Yên Khánh Tươi | 0911001201
13 | Công ty TNHH Cơm cháy Ninh Bình Mẫu | 0911001202
18 | HTX Mắm tép Gia Viễn |`,
    products: `
at | name | producer | stars | price
11 | Nấm mối đen Yên Khánh | #1 | 4 |
12 | Nấm sò khô Yên Khánh | #1 | 3 |
13 | Cơm cháy chà bông Mẫu | #2 | 4 |
18 | Mắm tép Gia Viễn Đỏ | #3 |  | 90000
19 | Dứa sấy Đồng Giao Mẫu | #2 |  | 65000`,
    junk: '1-10, 14-17',
  },
  {
    file: 'p08-dien-thoai-du-kieu.xlsx',
    sheets: [
      {
        name: 'Danh bạ',
        table: `
Danh bạ chủ thể và sản phẩm tiêu biểu tỉnh An Giang
TT | Tên chủ thể | ĐTDĐ | Điện thoại cố định | SP tiêu biểu | Sao
1 | HTX Thốt nốt Tri Tôn Ngọt | =911001051 | 0296 3001 001 | Đường thốt nốt Ngọt | 4
2 | DNTN Mắm Châu Đốc Bà Mẫu Tư | (+84) 911 001 052 | (0296) 3.001.002 | Mắm thái Bà Mẫu Tư | 4
3 | HKD Lạp xưởng bò Ông Mẫu Hai | 0911/001/053 | | Lạp xưởng bò Ông Mẫu Hai | 3
4 | Công ty Cổ phần Gạo Thoại Sơn Ngon | 0911.001.054 / 0911.001.055 | 02963001003 | Gạo ST Thoại Sơn | 4
5 | THT Xoài Cù Lao Giêng Xanh | 84911001056 | | Xoài ba màu Cù Lao Giêng | 3
6 | HTX Rau Chợ Mới Lành | 0911 001 057 - 0911 001 058 | | Ớt sấy Chợ Mới Lành | 3
7 | HKD Khô cá lóc Bảy Mẫu | Anh Bảy: 0911001059 | | Khô cá lóc Bảy Mẫu | 3`,
      },
    ],
    producers: `
at | name | phones
3 | HTX Thốt nốt Tri Tôn Ngọt | 0911001051,02963001001
4 | DNTN Mắm Châu Đốc Bà Mẫu Tư | 0911001052,02963001002
5 | HKD Lạp xưởng bò Ông Mẫu Hai | 0911001053
6 | Công ty Cổ phần Gạo Thoại Sơn Ngon | 0911001054,0911001055,02963001003
7 | THT Xoài Cù Lao Giêng Xanh | 0911001056
8 | HTX Rau Chợ Mới Lành | 0911001057,0911001058
9 | HKD Khô cá lóc Bảy Mẫu | 0911001059`,
    products: `
at | name | producer | stars
3 | Đường thốt nốt Ngọt | #1 | 4
4 | Mắm thái Bà Mẫu Tư | #2 | 4
5 | Lạp xưởng bò Ông Mẫu Hai | #3 | 3
6 | Gạo ST Thoại Sơn | #4 | 4
7 | Xoài ba màu Cù Lao Giêng | #5 | 3
8 | Ớt sấy Chợ Mới Lành | #6 | 3
9 | Khô cá lóc Bảy Mẫu | #7 | 3`,
    junk: '1-2',
  },
  {
    file: 'p13-nfd-cham-phay.csv',
    sheets: [
      {
        name: null,
        table: `
TT;
STT | Mặt hàng | Nhà cung cấp | Tỉnh | Hạng sao | Giá bán lẻ (VNĐ) | Công suất
1 | Gà đồi Tiên Yên Thả | HTX Gà Tiên Yên | Quảng Ninh | 4 sao | 220.000,00 | 6.000 con/năm
2 | Rượu mơ Yên Tử Ngọt | Công ty CP Yên Tử Mơ | Quảng Ninh | 3 sao | 150.000,50 | 12,5 nghìn lít/năm
3 | Ruốc hàu Vân Đồn; loại 1 | Cơ sở Hàu Bái Tử | Quảng Ninh | 4 sao | 175.000 | 900 kg/quý`,
      },
    ],
    producers: `
at | name | province
3 | HTX Gà Tiên Yên | Quảng Ninh
4 | Công ty CP Yên Tử Mơ | Quảng Ninh
5 | Cơ sở Hàu Bái Tử | Quảng Ninh`,
    products: `
at | name | producer | stars | price | capacity
3 | Gà đồi Tiên Yên Thả | #1 | 4 | 220000 | 6000 con/nam
4 | Rượu mơ Yên Tử Ngọt | #2 | 3 | ? | 12500 lít/nam
5 | Ruốc hàu Vân Đồn; loại 1 ~ Ruốc hàu Vân Đồn | #3 | 4 | 175000 | 900 kg/quy`,
    junk: '1-2',
  },
];
