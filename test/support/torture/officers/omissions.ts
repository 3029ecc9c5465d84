import type { OfficerList } from '../officer-file';

/** What was forgotten, mistyped or put into one cell: told, parted, and never given to the row above. */
export const omissions: readonly OfficerList[] = [
  {
    file: 'g-s01-loi-can-bao.xlsx',
    sheets: [
      {
        name: 'Kiểm tra',
        table: `
STT | Tên sản phẩm | Chủ thể | Điện thoại | MST | Email | Sao | Giá bán | Số QĐ | Ngày QĐ | Ngày hết hạn
1 | Chè dây Ba Bể | HTX Chè dây Mẫu A | 091200200 | $T71 | che@example.org | 3 sao | 120.000 | 11/QĐ-UBND | 12/03/2025 | 12/03/2028
2 | Bí thơm Ba Bể | HTX Bí thơm Mẫu B | 0912002002 | 0188512345 | bi@example | 4 sao | 20.000 | 12/QĐ-UBND | 12/03/2025 | 12/03/2028
3 | Miến Na Rì | HTX Miến Mẫu C | 0912002003 | $T73 | mien@example.org | 3,5 sao | 90.000 | 13/QĐ-UBND | 12/03/2025 | 12/03/2028
4 | Tinh nghệ Bắc Kạn | Công ty CP Nghệ Mẫu D | 0912002004 | $T74 | nghe@example.org | 4 sao | 50 | 14/QĐ-UBND | 12/03/2025 | 12/03/2028
5 | Gạo Khẩu nua lếch | HTX Gạo Mẫu E | 0912002005 | $T75 | gao@example.org | 4 sao | 35.000 | 15/QĐ-UBND | 12/03/2025 | 12/03/2024
6 | Hồng không hạt sấy | | 0912002006 | | | 3 sao | 150.000 | 16/QĐ-UBND | 12/03/2025 | 12/03/2028
7 | Lạp sườn gác bếp | HKD Lạp sườn Mẫu G | 0912002007 | | | 0 sao | 200.000 | 17/QĐ-UBND | 31/04/2025 | 12/03/2028
8 | Rượu men lá Bằng Phúc | HTX Rượu Mẫu H | 0912002008 | $T78 | ruou@example.org | 4 sao | 80.000 | 18/QĐ-UBND | 12/03/2025 | 12/03/2028`,
      },
    ],
    producers: `
at | name | phones | tax_code | email
2 | HTX Chè dây Mẫu A | ? | $T71 | che@example.org
3 | HTX Bí thơm Mẫu B | 0912002002 | ? | ?
4 | HTX Miến Mẫu C | 0912002003 | $T73 | mien@example.org
5 | Công ty CP Nghệ Mẫu D | 0912002004 | $T74 | nghe@example.org
6 | HTX Gạo Mẫu E | 0912002005 | $T75 | gao@example.org
8 | HKD Lạp sườn Mẫu G | 0912002007 |  |
9 | HTX Rượu Mẫu H | 0912002008 | $T78 | ruou@example.org`,
    products: `
at | name | producer | stars | price | decision_no | decision_date | expiry_date
2 | Chè dây Ba Bể | #1 | 3 | 120000 | 11/QĐ-UBND | 2025-03-12 | 2028-03-12
3 | Bí thơm Ba Bể | #2 | 4 | 20000 | 12/QĐ-UBND | 2025-03-12 | 2028-03-12
4 | Miến Na Rì | #3 | ? | 90000 | 13/QĐ-UBND | 2025-03-12 | 2028-03-12
5 | Tinh nghệ Bắc Kạn | #4 | 4 | ? | 14/QĐ-UBND | 2025-03-12 | 2028-03-12
6 | Gạo Khẩu nua lếch | #5 | 4 | 35000 | 15/QĐ-UBND | 2025-03-12 | ?
8 | Lạp sườn gác bếp | #6 | ? | 200000 | 17/QĐ-UBND |  | 2028-03-12
9 | Rượu men lá Bằng Phúc | #7 | 4 | 80000 | 18/QĐ-UBND | 2025-03-12 | 2028-03-12`,
    junk: '1',
    issues: `
2 | phone, phones
3 | tax_code
3 | email
4 | stars
5 | price, price_min
6 | expiry_date, decision_date
7 | producer, name
8 | stars
8 | decision_date`,
  },
  {
    file: 'g-s04-tieu-de-cuoi-hai-dong-khac.xlsx',
    sheets: [
      {
        name: 'Sheet3',
        table: `


| | DANH MỤC HÀNG HÓA XUẤT XỨ NINH THUẬN CŨ
| | (Cập nhật đến ngày 30/9/2026)

| | Stt | Tên và quy cách hàng hóa | Nhà cung cấp | Số ĐT liên hệ | Giá bán tại quầy (đ) | Hạng sao/năm công nhận
| | 1 | Nho sấy Ba Mọi Mẫu (hộp 300g) | HTX Nho Ba Mọi Mẫu | 0912 002 041 | 165.000 | 4 sao/2024
| | 2 | Rượu nho Mẫu (chai 750ml) | HTX Nho Ba Mọi Mẫu | 0912 002 041 | 210.000 | 3 sao/2023
| | 3 | Mắm cá cơm Cà Ná Mẫu (chai 500ml) | Công ty TNHH Mắm Cà Ná Mẫu | 0912 002 042 | 75.000 | 4 sao/2025
| | | Cộng: 03 mặt hàng`,
      },
    ],
    producers: `
at | name | phones
7 | HTX Nho Ba Mọi Mẫu | 0912002041
9 | Công ty TNHH Mắm Cà Ná Mẫu | 0912002042`,
    products: `
at | name | producer | price | stars
7 | Nho sấy Ba Mọi Mẫu (hộp 300g) ~ Nho sấy Ba Mọi Mẫu | #1 | 165000 | 4
8 | Rượu nho Mẫu (chai 750ml) ~ Rượu nho Mẫu | #1 | 210000 | 3
9 | Mắm cá cơm Cà Ná Mẫu (chai 500ml) ~ Mắm cá cơm Cà Ná Mẫu | #2 | 75000 | 4`,
    junk: '1-6, 10',
  },
  {
    file: 'g-s18-ten-sp-co-dau-phay.xlsx',
    sheets: [
      {
        name: 'A',
        table: `
STT | CHỦ THỂ | SẢN PHẨM (ghi rõ từng sản phẩm) | HẠNG SAO (tương ứng)
1 | HTX Rau quả Mộc Châu Mẫu | Mận sấy, mơ sấy, đào sấy | 3 sao, 4 sao, 3 sao
2 | Công ty TNHH Sữa Mẫu | Sữa chua nếp cẩm; Bánh sữa | 4 sao; 4 sao
3 | HKD Thịt gác bếp Mẫu | Thịt trâu gác bếp (ớt, mắc khén) | 3 sao`,
      },
    ],
    producers: `
at | name
2 | HTX Rau quả Mộc Châu Mẫu
3 | Công ty TNHH Sữa Mẫu
4 | HKD Thịt gác bếp Mẫu`,
    products: `
at | name | producer | stars
2 | Mận sấy | #1 | 3
2 | Mơ sấy | #1 | 4
2 | Đào sấy | #1 | 3
3 | Sữa chua nếp cẩm | #2 | 4
3 | Bánh sữa | #2 | 4
4 | Thịt trâu gác bếp (ớt, mắc khén) | #3 | 3`,
    junk: '1',
  },
  {
    file: 'g-t13-dien-thoai-la.xlsx',
    sheets: [
      {
        name: 'ĐT',
        table: `
TT | Chủ thể | Điện thoại | Sản phẩm | Hạng
1 | HTX Dừa Mẫu 1 | 0912003101 (Zalo) | Dừa Mẫu 1 | 3 sao
2 | HTX Dừa Mẫu 2 | (0912)003102 | Dừa Mẫu 2 | 3 sao
3 | HTX Dừa Mẫu 3 | 0912003103, 0912003104; CQ: 02753 001 003 | Dừa Mẫu 3 | 3 sao
4 | HTX Dừa Mẫu 4 | O912003105 | Dừa Mẫu 4 | 3 sao
5 | HTX Dừa Mẫu 5 | 01699 003 106 | Dừa Mẫu 5 | 3 sao
6 | HTX Dừa Mẫu 6 | 0912003107\\n0912003108 | Dừa Mẫu 6 | 3 sao
7 | HTX Dừa Mẫu 7 | 0912 003 109 gặp cô Ba | Dừa Mẫu 7 | 3 sao
8 | HTX Dừa Mẫu 8 | không có | Dừa Mẫu 8 | 3 sao`,
      },
    ],
    producers: `
at | name | phones
2 | HTX Dừa Mẫu 1 | 0912003101
3 | HTX Dừa Mẫu 2 | 0912003102
4 | HTX Dừa Mẫu 3 | 0912003103,0912003104,02753001003
5 | HTX Dừa Mẫu 4 | ?
6 | HTX Dừa Mẫu 5 | 0399003106 ~ 01699003106
7 | HTX Dừa Mẫu 6 | 0912003107,0912003108
8 | HTX Dừa Mẫu 7 | 0912003109
9 | HTX Dừa Mẫu 8 |`,
    products: `
at | name | producer | stars
2 | Dừa Mẫu 1 | #1 | 3
3 | Dừa Mẫu 2 | #2 | 3
4 | Dừa Mẫu 3 | #3 | 3
5 | Dừa Mẫu 4 | #4 | 3
6 | Dừa Mẫu 5 | #5 | 3
7 | Dừa Mẫu 6 | #6 | 3
8 | Dừa Mẫu 7 | #7 | 3
9 | Dừa Mẫu 8 | #8 | 3`,
    junk: '1',
  },
  {
    file: 'g-t18-ten-nguoi-la-chu-the.xlsx',
    sheets: [
      {
        name: 'Hộ',
        table: `
STT | Tên chủ cơ sở | Địa chỉ | Điện thoại | Tên sản phẩm | Hạng sao
1 | Bà Nguyễn Thị Mẫu Lành | Xã Cái Nước, tỉnh Cà Mau | 0912003181 | Mắm tép Mẫu Lành | 3 sao
2 | Ông Trần Văn Mẫu Tốt | Xã Phú Tân, tỉnh Cà Mau | 0912003182 | Khô khoai Mẫu Tốt | 4 sao
3 | Lê Thị Mẫu Hiền | Xã U Minh, tỉnh Cà Mau | 0912003183 | Mật ong Mẫu Hiền | 4 sao`,
      },
    ],
    producers: `
at | name | commune | province | phones
2 | Bà Nguyễn Thị Mẫu Lành ~ Nguyễn Thị Mẫu Lành | Cái Nước | Cà Mau | 0912003181
3 | Ông Trần Văn Mẫu Tốt ~ Trần Văn Mẫu Tốt | Phú Tân | Cà Mau | 0912003182
4 | Lê Thị Mẫu Hiền | U Minh | Cà Mau | 0912003183`,
    products: `
at | name | producer | stars
2 | Mắm tép Mẫu Lành | #1 | 3
3 | Khô khoai Mẫu Tốt | #2 | 4
4 | Mật ong Mẫu Hiền | #3 | 4`,
    junk: '1',
  },
];
