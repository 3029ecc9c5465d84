import type { OfficerList } from '../officer-file';

/** What is one thing written twice, in one sheet or in several, and what is not. */
export const twins: readonly OfficerList[] = [
  {
    file: 'f01-hai-sheet-hai-cach-viet.xlsx',
    sheets: [
      {
        name: 'Đợt 1',
        table: `
STT | Chủ thể | Điện thoại | Xã | Sản phẩm | Hạng sao | Số QĐ
1 | Hợp tác xã Nấm Lạc Đạo | 0911000931 | Lạc Đạo | Nấm rơm | 3 sao | 10/QĐ-UBND
2 | Công ty TNHH MTV Gạo Việt Tiến | 0911000932 | Việt Tiến | Gạo thơm | 4 sao | 10/QĐ-UBND`,
      },
      {
        name: 'Đợt 2',
        table: `
STT | Sản phẩm | Chủ thể | Xã | Điện thoại | Hạng sao | Số QĐ
1 | Nấm mỡ | HTX Nấm Lạc Đạo | Lạc Đạo | 0911.000.931 | 3 sao | 55/QĐ-UBND
2 | Gạo nếp | Cty TNHH Một thành viên Gạo Việt Tiến | Việt Tiến | 0911.000.932 | 3 sao | 55/QĐ-UBND
3 | Gạo thơm | Cty TNHH Một thành viên Gạo Việt Tiến | Việt Tiến | 0911.000.932 | 4 sao | 10/QĐ-UBND`,
      },
    ],
    producers: `
at | name | phones | commune | type
1:2 | Hợp tác xã Nấm Lạc Đạo ~ HTX Nấm Lạc Đạo | 0911000931 | Lạc Đạo | hop_tac_xa
1:3 | Công ty TNHH MTV Gạo Việt Tiến ~ Cty TNHH Một thành viên Gạo Việt Tiến | 0911000932 | Việt Tiến | cong_ty_tnhh`,
    products: `
at | name | producer | stars | decision_no
1:2 | Nấm rơm | #1 | 3 | 10/QĐ-UBND
1:3 | Gạo thơm | #2 | 4 | 10/QĐ-UBND
2:2 | Nấm mỡ | #1 | 3 | 55/QĐ-UBND
2:3 | Gạo nếp | #2 | 3 | 55/QĐ-UBND`,
    same: `
producer | 1:2, 2:2
producer | 1:3, 2:3
product | 1:3, 2:4`,
    junk: '1:1, 2:1',
  },
  {
    file: 'f02-cung-san-pham-khac-quy-cach.xlsx',
    sheets: [
      {
        name: 'Kho',
        table: `
TT | Tên đơn vị | MST | Tên hàng | Quy cách | Hạng OCOP | Giá bán
1 | HTX Mắm Cát Hải Mẫu | $T141 | Nước mắm | Chai 500ml | 4 sao | 60.000
2 | HTX Mắm Cát Hải Mẫu | $T141 | Nước mắm | Can 5 lít | 4 sao | 450.000
3 | HTX Mắm Cát Hải Mẫu | $T141 | Nước mắm | Chai 500ml | 4 sao | 60.000
4 | Công ty TNHH Hải sản Cát Bà Mẫu | $T142 | Nước mắm | Chai 500ml | 3 sao | 55.000
5 | Công ty Hải sản Cát Bà Mẫu | $T142 | Mắm tôm | Hũ 300g | 3 sao | 40.000`,
      },
    ],
    producers: `
at | name | tax_code
2 | HTX Mắm Cát Hải Mẫu | $T141
5 | Công ty TNHH Hải sản Cát Bà Mẫu ~ Công ty Hải sản Cát Bà Mẫu | $T142`,
    products: `
at | name | producer | packaging | stars | price
2 | Nước mắm | #1 | Chai 500ml | 4 | 60000
3 | Nước mắm | #1 | Can 5 lít | 4 | 450000
5 | Nước mắm | #2 | Chai 500ml | 3 | 55000
6 | Mắm tôm | #2 | Hũ 300g | 3 | 40000`,
    same: `
producer | 5, 6
product | 2, 4`,
    different: `
product | 2, 3
product | 2, 5`,
    junk: '1',
  },
  {
    file: 'f03-ten-khong-dau.xlsx',
    sheets: [
      {
        name: 'ds',
        table: `
STT | Don vi | Dia chi | Dien thoai | San pham | Xep hang | Gia
1 | HTX Rau sach Tan Tao | xa Tan Tap, tinh Tay Ninh | 0911000941 | Rau muong | 3 sao | 20000
2 | HTX Rau sạch Tân Tạo | xã Tân Tập, tỉnh Tây Ninh | 0911000941 | Rau cải | 3 sao | 22000
3 | HTX Rau sạch Tấn Tạo | xã Tân Tây, tỉnh Tây Ninh | 0911000942 | Rau dền | 3 sao | 21000
4 | Co so Banh trang Thanh Binh | xa Thanh Binh, tinh Tay Ninh | 0911000943 | Banh trang | 3 sao | 30000`,
      },
    ],
    producers: `
at | name | phones | province
2 | HTX Rau sach Tan Tao ~ HTX Rau sạch Tân Tạo | 0911000941 | Tây Ninh ~ Tay Ninh
4 | HTX Rau sạch Tấn Tạo | 0911000942 | Tây Ninh
5 | Co so Banh trang Thanh Binh | 0911000943 | Tây Ninh ~ Tay Ninh`,
    products: `
at | name | producer | stars | price
2 | Rau muong | #1 | 3 | 20000
3 | Rau cải | #1 | 3 | 22000
4 | Rau dền | #2 | 3 | 21000
5 | Banh trang | #3 | 3 | 30000`,
    same: 'producer | 2, 3',
    different: 'producer | 3, 4',
    junk: '1',
  },
];
