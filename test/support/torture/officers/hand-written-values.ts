import type { OfficerList } from '../officer-file';

/** Prices, amounts, decisions and numbers as twenty different hands write them. */
export const handWrittenValues: readonly OfficerList[] = [
  {
    file: 'm02-gia-moi-kieu.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
STT | Chủ thể | Sản phẩm | Giá bán lẻ
1 | HTX Một | Chè một | 120.000đ
2 | HTX Hai | Chè hai | 120,000 VNĐ/hộp
3 | HTX Ba | Chè ba | 120k/kg
4 | HTX Bốn | Chè bốn | 120 nghìn đồng/kg
5 | HTX Năm | Chè năm | 120-150 nghìn đồng/kg
6 | HTX Sáu | Chè sáu | từ 90.000 đến 100.000 đồng
7 | HTX Bảy | Chè bảy | 1,5 triệu/kg
8 | HTX Tám | Chè tám | 1.250.000
9 | HTX Chín | Chè chín | =85000
10 | HTX Mười | Chè mười | Thỏa thuận
11 | HTX Mười một | Chè mười một | 95.000 đ/chai 500ml
12 | HTX Mười hai | Chè mười hai | 60.000 - 65.000đ/kg (chưa VAT)
13 | HTX Mười ba | Chè mười ba | 45 ngàn
14 | HTX Mười bốn | Chè mười bốn | 35.000đ/túi 1kg
15 | HTX Mười lăm | Chè mười lăm | khoảng 200.000đ
16 | HTX Mười sáu | Chè mười sáu | 250.000/ hộp
17 | HTX Mười bảy | Chè mười bảy | 180.000đ/kg; 95.000đ/0,5kg
18 | HTX Mười tám | Chè mười tám | -5000
19 | HTX Mười chín | Chè mười chín | 30.000 ~ 40.000 đ
20 | HTX Hai mươi | Chè hai mươi | 1 tr 200`,
      },
    ],
    producers: `
at | name
2 | HTX Một
3 | HTX Hai
4 | HTX Ba
5 | HTX Bốn
6 | HTX Năm
7 | HTX Sáu
8 | HTX Bảy
9 | HTX Tám
10 | HTX Chín
11 | HTX Mười
12 | HTX Mười một
13 | HTX Mười hai
14 | HTX Mười ba
15 | HTX Mười bốn
16 | HTX Mười lăm
17 | HTX Mười sáu
18 | HTX Mười bảy
19 | HTX Mười tám
20 | HTX Mười chín
21 | HTX Hai mươi`,
    products: `
at | name | producer | price | price_unit
2 | Chè một | #1 | 120000 |
3 | Chè hai | #2 | 120000 | hộp
4 | Chè ba | #3 | 120000 | kg
5 | Chè bốn | #4 | 120000 | kg
6 | Chè năm | #5 | 120000 - 150000 | kg
7 | Chè sáu | #6 | 90000 - 100000 |
8 | Chè bảy | #7 | 1500000 | kg
9 | Chè tám | #8 | 1250000 |
10 | Chè chín | #9 | 85000 |
11 | Chè mười | #10 |  |
12 | Chè mười một | #11 | 95000 | ?
13 | Chè mười hai | #12 | 60000 - 65000 | kg
14 | Chè mười ba | #13 | 45000 |
15 | Chè mười bốn | #14 | 35000 | ?
16 | Chè mười lăm | #15 | 200000 |
17 | Chè mười sáu | #16 | 250000 | hộp
18 | Chè mười bảy | #17 | ? | ?
19 | Chè mười tám | #18 |  |
20 | Chè mười chín | #19 | 30000 - 40000 |
21 | Chè hai mươi | #20 | 1200000 |`,
    issues: `
19 | price, retailPrice`,
    junk: '1',
  },
  {
    file: 'm03-san-luong-moi-kieu.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
STT | Tên đơn vị | Tên sản phẩm | Khả năng cung ứng
1 | HTX Một | Chè một | 5 tấn/tháng
2 | HTX Hai | Chè hai | 2.000 hộp/năm
3 | HTX Ba | Chè ba | 1,5 tạ/ngày
4 | HTX Bốn | Chè bốn | 300kg/vụ
5 | HTX Năm | Chè năm | 10 tấn/quý
6 | HTX Sáu | Chè sáu | 500 lít mỗi tháng
7 | HTX Bảy | Chè bảy | 1000 sản phẩm / 1 tháng
8 | HTX Tám | Chè tám | hàng năm 20 tấn
9 | HTX Chín | Chè chín | 3 tấn
10 | HTX Mười | Chè mười | theo đơn đặt hàng
11 | HTX Mười một | Chè mười một | 50.000 chai/năm
12 | HTX Mười hai | Chè mười hai | 15 nghìn lít/năm
13 | HTX Mười ba | Chè mười ba | khoảng 200 con/tuần
14 | HTX Mười bốn | Chè mười bốn | 2 tấn/năm (vụ tháng 6-8)
15 | HTX Mười lăm | Chè mười lăm | Không`,
      },
    ],
    producers: `
at | name
2 | HTX Một
3 | HTX Hai
4 | HTX Ba
5 | HTX Bốn
6 | HTX Năm
7 | HTX Sáu
8 | HTX Bảy
9 | HTX Tám
10 | HTX Chín
11 | HTX Mười
12 | HTX Mười một
13 | HTX Mười hai
14 | HTX Mười ba
15 | HTX Mười bốn
16 | HTX Mười lăm`,
    products: `
at | name | producer | capacity
2 | Chè một | #1 | 5 tấn/thang
3 | Chè hai | #2 | 2000 hộp/nam
4 | Chè ba | #3 | 1.5 tạ/ngay
5 | Chè bốn | #4 | 300 kg/vu
6 | Chè năm | #5 | 10 tấn/quy
7 | Chè sáu | #6 | 500 lít/thang
8 | Chè bảy | #7 | 1000 sản phẩm/thang
9 | Chè tám | #8 | 20 tấn/nam
10 | Chè chín | #9 | 3 tấn
11 | Chè mười | #10 | 
12 | Chè mười một | #11 | 50000 chai/nam
13 | Chè mười hai | #12 | 15000 lít/nam
14 | Chè mười ba | #13 | 200 con/tuan
15 | Chè mười bốn | #14 | 2 tấn/nam
16 | Chè mười lăm | #15 | `,
    junk: '1',
  },
  {
    file: 'm04-quyet-dinh-mot-o.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
TT | Tên sản phẩm | Chủ thể sản xuất | Sao | Quyết định công nhận
1 | Sản phẩm A | HTX Một | 4 | 1234/QĐ-UBND ngày 12/5/2023
2 | Sản phẩm B | HTX Hai | 3 | Số 1234/QĐ-UBND ngày 12/5/2023 của UBND tỉnh
3 | Sản phẩm C | HTX Ba | 3 | QĐ số 87/QĐ-UBND, ngày 05 tháng 01 năm 2024
4 | Sản phẩm D | HTX Bốn | 5 | 4521/QĐ-BNN-VPĐP (18/10/2023)
5 | Sản phẩm E | HTX Năm | 3 | QĐ 2210 ngày 31/9/2024
6 | Sản phẩm F | HTX Sáu | 4 | 1234/QĐ-UBND\\n12/5/2023
7 | Sản phẩm G | HTX Bảy | 3 | 909/QD-UBND, 7/7/2025
8 | Sản phẩm H | HTX Tám | 3 | Quyết định số: 55/QĐ-UBND ngày 2.3.2025`,
      },
    ],
    producers: `
at | name
2 | HTX Một
3 | HTX Hai
4 | HTX Ba
5 | HTX Bốn
6 | HTX Năm
7 | HTX Sáu
8 | HTX Bảy
9 | HTX Tám`,
    products: `
at | name | producer | stars | decision_no | decision_date
2 | Sản phẩm A | #1 | 4 | 1234/QĐ-UBND | 2023-05-12
3 | Sản phẩm B | #2 | 3 | 1234/QĐ-UBND | 2023-05-12
4 | Sản phẩm C | #3 | 3 | 87/QĐ-UBND | 2024-01-05
5 | Sản phẩm D | #4 | 5 | 4521/QĐ-BNN-VPĐP | 2023-10-18
6 | Sản phẩm E | #5 | 3 | ? | 
7 | Sản phẩm F | #6 | 4 | 1234/QĐ-UBND | 2023-05-12
8 | Sản phẩm G | #7 | 3 | 909/QĐ-UBND ~ 909/QD-UBND | 2025-07-07
9 | Sản phẩm H | #8 | 3 | 55/QĐ-UBND | 2025-03-02`,
    issues: `
6 | decision_date`,
    junk: '1',
  },
  {
    file: 'm06-dien-thoai-cu-va-thue.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
TT | Tên cơ sở | Điện thoại | Mã số thuế | Mặt hàng | Xếp loại
1 | Công ty TNHH Trà Cúc | 01681234567 | $T211 | Trà cúc | 3 sao
2 | HTX Đông trùng | 0912-345-678 (c. Hà) | $T212 - 001 | Đông trùng hạ thảo | 4 sao
3 | HTX Nấm sạch | 0241.3822.555 | 188040213 | Nấm sò | 3 sao
4 | Cơ sở Tương Thắng | 09110012 | $T214 | Tương | 3 sao
5 | HTX Rau an toàn | 0911001211,0911001212 | MST $T215 | Rau cải | 3 sao`,
      },
    ],
    producers: `
at | name | phones | tax_code
2 | Công ty TNHH Trà Cúc | 0381234567 ~ 01681234567 | $T211
3 | HTX Đông trùng | 0912345678 | $T212-001
4 | HTX Nấm sạch | ? | ?
5 | Cơ sở Tương Thắng | | $T214
6 | HTX Rau an toàn | 0911001211, 0911001212 | $T215`,
    products: `
at | name | producer | stars
2 | Trà cúc | #1 | 3
3 | Đông trùng hạ thảo | #2 | 4
4 | Nấm sò | #3 | 3
5 | Tương | #4 | 3
6 | Rau cải | #5 | 3`,
    issues: `
5 | phone`,
    junk: '1',
  },
];
