import type { OfficerList } from '../officer-file';

/** Slips that must be told, one company in three spellings, lists without marks, blanks below a producer, two rounds by year. */
export const slipsAndNamesakes: readonly OfficerList[] = [
  {
    file: 'n01-loi-can-bao.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
STT | Tên chủ thể | Điện thoại | MST | Tên sản phẩm | Hạng sao | Giá bán (đồng) | Ngày QĐ | Công suất (tấn/năm)
1 | HTX Một | 0911001301 | $T301 | Chè một | 4 sao | 100.000 | 12/5/2024 | 5
2 | HTX Hai | 091100130 | $T302 | Chè hai | 4 sao | 100.000 | 12/5/2024 | 5
3 | HTX Ba | 0911001303 | 0188403031 | Chè ba | 4 sao | 100.000 | 12/5/2024 | 5
4 | HTX Bốn | 0911001304 | $T304 | Chè bốn | 2 sao | 100.000 | 12/5/2024 | 5
5 | HTX Năm | 0911001305 | $T305 | Chè năm | 4 sao | abc | 12/5/2024 | 5
6 | HTX Sáu | 0911001306 | $T306 | Chè sáu | 4 sao | 100.000 | 31/4/2024 | 5
7 | HTX Bảy | 0911001307 | $T307 | Chè bảy | 4 sao | 100.000 | 12/5/2034 | 5
8 | HTX Tám | 0911001308 | $T308 | Chè tám | 4 sao | 100.000 | 12/5/2024 | nhiều
9 | HTX Chín | 0911001309 | $T309 |  | 4 sao | 100.000 | 12/5/2024 | 5
10 | HTX Mười | 0911001310 | $T310 | Chè mười | sao vàng | 100.000 | 12/5/2024 | 5
11 | HTX Mười một | 0911001311 | $T311 | Chè mười một | 4 sao | 100.000 | 5/2024 | 5`,
      },
    ],
    producers: `
at | name | phones | tax_code
2 | HTX Một | 0911001301 | $T301
3 | HTX Hai |  | $T302
4 | HTX Ba | 0911001303 | ?
5 | HTX Bốn | 0911001304 | $T304
6 | HTX Năm | 0911001305 | $T305
7 | HTX Sáu | 0911001306 | $T306
8 | HTX Bảy | 0911001307 | $T307
9 | HTX Tám | 0911001308 | $T308
11 | HTX Mười | 0911001310 | $T310
12 | HTX Mười một | 0911001311 | $T311`,
    products: `
at | name | producer | stars | price | decision_date | capacity
2 | Chè một | #1 | 4 | 100000 | 2024-05-12 | 5 tấn/nam
3 | Chè hai | #2 | 4 | 100000 | 2024-05-12 | 5 tấn/nam
4 | Chè ba | #3 | 4 | 100000 | 2024-05-12 | 5 tấn/nam
5 | Chè bốn | #4 | ? | 100000 | 2024-05-12 | 5 tấn/nam
6 | Chè năm | #5 | 4 |  | 2024-05-12 | 5 tấn/nam
7 | Chè sáu | #6 | 4 | 100000 |  | 5 tấn/nam
8 | Chè bảy | #7 | 4 | 100000 | ? | 5 tấn/nam
9 | Chè tám | #8 | 4 | 100000 | 2024-05-12 |
11 | Chè mười | #9 |  | 100000 | 2024-05-12 | 5 tấn/nam
12 | Chè mười một | #10 | 4 | 100000 | ? | 5 tấn/nam`,
    issues: `
3 | phone
4 | tax_code
5 | stars
6 | price
7 | decision_date
8 | decision_date
9 | capacity
10 | product, name
11 | stars
12 | decision_date`,
    junk: '1',
  },
  {
    file: 'n02-trung-ten-viet-khac.xlsx',
    sheets: [
      {
        name: 'DS',
        table: `
STT | Cơ sở sản xuất | Địa chỉ | Số điện thoại | Sản phẩm | Xếp hạng | Giá
1 | Công ty TNHH MTV Thực phẩm Sạch Hà Giang | xã Đồng Văn, tỉnh Tuyên Quang | 0911001321 | Thịt trâu gác bếp | 4 sao | 850.000đ/kg
2 | CTY TNHH một thành viên thực phẩm sạch Hà Giang | Xã Đồng Văn - Tuyên Quang | 0911 001 321 | Lạp sườn | 3 sao | 350.000đ/kg
3 | C.ty TNHH MTV TP sạch Hà Giang | xã Đồng Văn, tỉnh Tuyên Quang | +84911001321 | Thịt lợn gác bếp | 3 sao | 600.000đ/kg
4 | HTX Ong Bạc Hà | xã Mèo Vạc, tỉnh Tuyên Quang | 0911001322 | Mật ong bạc hà | 5 sao | 600.000đ/lít
5 | HTX Ong Bạc Hà 2 | xã Mèo Vạc, tỉnh Tuyên Quang | 0911001323 | Mật ong bạc hà | 4 sao | 550.000đ/lít
6 | HTX Ong Bạc Hà | xã Mèo Vạc, tỉnh Tuyên Quang | 0911001322 | MẬT ONG BẠC HÀ | 5 sao | 600.000đ/lít
7 | Hộ kinh doanh Vàng Thị Mỷ | xã Lũng Cú, tỉnh Tuyên Quang | 0911001324 | Rượu ngô men lá | 3 sao | 80.000đ/lít
8 | Hộ kinh doanh Vàng Thị My | xã Lũng Cú, tỉnh Tuyên Quang | 0911001325 | Bánh tam giác mạch | 3 sao | 40.000đ/hộp`,
      },
    ],
    producers: `
at | name | phones | commune | province
2 | Công ty TNHH MTV Thực phẩm Sạch Hà Giang | 0911001321 | Đồng Văn | Tuyên Quang
5 | HTX Ong Bạc Hà | 0911001322 | Mèo Vạc | Tuyên Quang
6 | HTX Ong Bạc Hà 2 | 0911001323 | Mèo Vạc | Tuyên Quang
8 | Hộ kinh doanh Vàng Thị Mỷ | 0911001324 | Lũng Cú | Tuyên Quang
9 | Hộ kinh doanh Vàng Thị My | 0911001325 | Lũng Cú | Tuyên Quang`,
    products: `
at | name | producer | stars | price | price_unit
2 | Thịt trâu gác bếp | #1 | 4 | 850000 | kg
3 | Lạp sườn | CTY TNHH một thành viên thực phẩm sạch Hà Giang | 3 | 350000 | kg
4 | Thịt lợn gác bếp | C.ty TNHH MTV TP sạch Hà Giang | 3 | 600000 | kg
5 | Mật ong bạc hà | #2 | 5 | 600000 | lít
6 | Mật ong bạc hà | #3 | 4 | 550000 | lít
8 | Rượu ngô men lá | #4 | 3 | 80000 | lít
9 | Bánh tam giác mạch | #5 | 3 | 40000 | hộp`,
    same: `
producer | 2, 3, 4
product | 5, 7`,
    different: `
producer | 5, 6
producer | 8, 9
product | 5, 6`,
    junk: '1',
  },
  {
    file: 'n04-nhieu-ngay-mot-kieu-my.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
No | Ten san pham | Don vi | Hang sao | So QD | Ngay QD | Gia ban le | SDT
1 | Ca phe Cu Kuin | HTX Ca phe Cu Kuin | 4 | 77/QD-UBND | 2024-09-05 | 150000 VND/kg | 911001341
2 | Mac ca Krong Nang | Cong ty TNHH Mac ca Krong Nang | 5 | 1200/QD-BNNMT | 2025-11-20 | 350000 VND/kg | 911001342
3 | Ca cao Ea Kar | HTX Ca cao Ea Kar | 3 | 77/QD-UBND | 2024-09-05 | 220000 VND/kg | 911001343`,
      },
    ],
    producers: `
at | name | phones
2 | HTX Ca phe Cu Kuin | 0911001341
3 | Cong ty TNHH Mac ca Krong Nang | 0911001342
4 | HTX Ca cao Ea Kar | 0911001343`,
    products: `
at | name | producer | stars | decision_no | decision_date | price | price_unit
2 | Ca phe Cu Kuin | #1 | 4 | 77/QĐ-UBND | 2024-09-05 | 150000 | kg
3 | Mac ca Krong Nang | #2 | 5 | 1200/QĐ-BNNMT | 2025-11-20 | 350000 | kg
4 | Ca cao Ea Kar | #3 | 3 | 77/QĐ-UBND | 2024-09-05 | 220000 | kg`,
    junk: '1',
  },
  {
    file: 'n05-chu-the-ke-thua-trong.xlsx',
    sheets: [
      {
        name: 'PL',
        table: `
PHỤ LỤC: SẢN PHẨM ĐỀ NGHỊ GIỚI THIỆU
TT | Chủ thể | Người đại diện; điện thoại | Địa chỉ | TT SP | Sản phẩm | Sao | Quy cách | Giá lẻ/giá sỉ (đ)
1 | HTX Nông nghiệp Suối Giàng | Bà Lâm Thị Kim Thoa; 0911001351 | xã Văn Chấn, tỉnh Lào Cai | 1 | Diệp trà | 4 | hộp 100g | 250.000/200.000
 | | | | 2 | Bạch trà | 4 | hộp 50g | 450.000/380.000
 | | | | 3 | Hoàng trà | 3 | hộp 100g | 300.000/250.000
2 | HKD Giàng Thị Mỷ | Giàng Thị Mỷ; 0911001352 | xã Văn Chấn, tỉnh Lào Cai | 1 | Măng ớt | 3 | lọ 500ml | 45.000/38.000`,
      },
    ],
    producers: `
at | name | phones | representative | commune | province
3 | HTX Nông nghiệp Suối Giàng | 0911001351 | Lâm Thị Kim Thoa | Văn Chấn | Lào Cai
6 | HKD Giàng Thị Mỷ | 0911001352 | Giàng Thị Mỷ | Văn Chấn | Lào Cai`,
    products: `
at | name | producer | stars | packaging | price | wholesale_price
3 | Diệp trà | #1 | 4 | hộp 100g | ? | ?
4 | Bạch trà | #1 | 4 | hộp 50g | ? | ?
5 | Hoàng trà | #1 | 3 | hộp 100g | ? | ?
6 | Măng ớt | #2 | 3 | lọ 500ml | ? | ?`,
    junk: '1-2',
  },
  {
    file: 'n06-sao-va-nam.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
STT | Sản phẩm | Cơ sở | Năm công nhận | Hạng sao năm 2022 | Hạng sao năm 2025 | QĐ năm 2022 | QĐ năm 2025
1 | Khoai deo | HTX Khoai deo Hải Ninh | 2022, 2025 | 3 sao | 4 sao | 101/QĐ-UBND ngày 5/1/2022 | 202/QĐ-UBND ngày 6/2/2025
2 | Ruốc bột | Cơ sở Ruốc Bảo Ninh | 2022 | 3 sao | | 101/QĐ-UBND ngày 5/1/2022 | `,
      },
    ],
    producers: `
at | name
2 | HTX Khoai deo Hải Ninh
3 | Cơ sở Ruốc Bảo Ninh`,
    products: `
at | name | producer | stars | decision_no | decision_date
2 | Khoai deo | #1 | 4 | 202/QĐ-UBND | 2025-02-06
3 | Ruốc bột | #2 | 3 | 101/QĐ-UBND | 2022-01-05`,
    junk: '1',
  },
];
