import type { OfficerList } from '../officer-file';

/** Marks for «the same as above», ranks behind names, ranks as hands write them. */
export const dittosAndRanks: readonly OfficerList[] = [
  {
    file: 'k01-nhu-tren.xlsx',
    sheets: [
      {
        name: 'DS',
        table: `
DANH SÁCH SẢN PHẨM OCOP HUYỆN MÙ CANG CHẢI
STT | Tên cơ sở | Địa chỉ | Điện thoại | Tên sản phẩm | Hạng sao | Giá bán (đồng/kg)
1 | HTX Nếp Tú Lệ | xã Tú Lệ, tỉnh Lào Cai | 0911001001 | Gạo nếp Tú Lệ | 4 sao | 45.000
2 | nt | nt | nt | Cốm Tú Lệ | 3 sao | 120.000
3 | -nt- | -nt- | -nt- | Bánh chưng nếp Tú Lệ | 3 sao | 90.000
4 | Hộ kinh doanh Giàng A Chua | xã Púng Luông, tỉnh Lào Cai | 0911001002 | Mật ong hoa sơn tra | 4 sao | 250.000
5 | Như trên | Như trên | Như trên | Phấn hoa | -nt- | 400.000
6 | " | " | " | Sáp ong | 3 sao | 150.000
7 | Công ty TNHH Trà Shan Púng Luông | xã Púng Luông, tỉnh Lào Cai | 0911001003 | Trà Shan tuyết | 5 sao | 900.000
8 | '' | '' | '' | Hồng trà | " | 850.000`,
      },
    ],
    producers: `
at | name | phones | commune | province
3 | HTX Nếp Tú Lệ | 0911001001 | Tú Lệ | Lào Cai
6 | Hộ kinh doanh Giàng A Chua | 0911001002 | Púng Luông | Lào Cai
9 | Công ty TNHH Trà Shan Púng Luông | 0911001003 | Púng Luông | Lào Cai`,
    products: `
at | name | producer | stars | price | price_unit
3 | Gạo nếp Tú Lệ | #1 | 4 | 45000 | kg
4 | Cốm Tú Lệ | #1 | 3 | 120000 | kg
5 | Bánh chưng nếp Tú Lệ | #1 | 3 | 90000 | kg
6 | Mật ong hoa sơn tra | #2 | 4 | 250000 | kg
7 | Phấn hoa | #2 | 4 | 400000 | kg
8 | Sáp ong | #2 | 3 | 150000 | kg
9 | Trà Shan tuyết | #3 | 5 | 900000 | kg
10 | Hồng trà | #3 | 5 | 850000 | kg`,
    junk: '1-2',
  },
  {
    file: 'k12-sao-trong-ten.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
DANH MỤC HÀNG HÓA THAM GIA TUẦN LỄ OCOP
STT | Tên sản phẩm | Tên đơn vị | ĐVT | Đơn giá
1 | Mật ong hoa nhãn (OCOP 4 sao) | HTX Ong Phố Hiến | chai | =180000
2 | Long nhãn (OCOP 3 sao) | HTX Nhãn lồng Hồng Nam | kg | =350000
3 | Tương Bần - 4 sao | Công ty TNHH Tương Bần Minh Quất | chai | =40000
4 | Hạt sen sấy (tiềm năng 5 sao) | HTX Sen Phố Hiến | hộp | =95000`,
      },
    ],
    producers: `
at | name
3 | HTX Ong Phố Hiến
4 | HTX Nhãn lồng Hồng Nam
5 | Công ty TNHH Tương Bần Minh Quất
6 | HTX Sen Phố Hiến`,
    products: `
at | name | producer | stars | price | price_unit
3 | Mật ong hoa nhãn ~ Mật ong hoa nhãn (OCOP 4 sao) | #1 | 4 | 180000 | chai
4 | Long nhãn ~ Long nhãn (OCOP 3 sao) | #2 | 3 | 350000 | kg
5 | Tương Bần ~ Tương Bần - 4 sao | #3 | 4 | 40000 | chai
6 | Hạt sen sấy ~ Hạt sen sấy (tiềm năng 5 sao) | #4 | | 95000 | hộp`,
    junk: '1-2',
  },
  {
    file: 'm09-ghep-ten-don-vi-san-pham.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
STT | Đơn vị tham gia | Số gian | Sản phẩm trưng bày (hạng sao) | Liên hệ
1 | HTX Nông sản Ba Bể | 1 | Bí xanh thơm (4 sao), Trà bí đao (3 sao) | Ông Linh 0911001221
2 | Công ty CP Nông sản Bắc Kạn | 2 | Tinh bột nghệ (5 sao) | Bà Hồng 0911001222
3 | HTX Miến dong Tài Hoan | 1 | Miến dong (5 sao); Bún gạo (3 sao) | 0911001223`,
      },
    ],
    producers: `
at | name | phones | representative
2 | HTX Nông sản Ba Bể | 0911001221 | ?
3 | Công ty CP Nông sản Bắc Kạn | 0911001222 | ?
4 | HTX Miến dong Tài Hoan | 0911001223 | ?`,
    products: `
at | name | producer | stars
2 | Bí xanh thơm ~ Bí xanh thơm (4 sao) | #1 | ?
2 | Trà bí đao ~ Trà bí đao (3 sao) | #1 | ?
3 | Tinh bột nghệ ~ Tinh bột nghệ (5 sao) | #2 | 5
4 | Miến dong ~ Miến dong (5 sao) | #3 | ?
4 | Bún gạo ~ Bún gạo (3 sao) | #3 | ?`,
    junk: '1',
  },
  {
    file: 'm01-sao-moi-kieu.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
STT | Tên chủ thể | Sản phẩm | Hạng sao
1 | HTX Một | Chè một | ★★★★
2 | HTX Hai | Chè hai | 4 (bốn) sao
3 | HTX Ba | Chè ba | Hạng 3 sao
4 | HTX Bốn | Chè bốn | OCOP 3*
5 | HTX Năm | Chè năm | IV
6 | HTX Sáu | Chè sáu | bốn sao
7 | HTX Bảy | Chè bảy | =3
8 | HTX Tám | Chè tám | 5 sao quốc gia
9 | HTX Chín | Chè chín | Tiềm năng 5 sao
10 | HTX Mười | Chè mười | 4sao
11 | HTX Mười một | Chè mười một | 3 Sao (2024)
12 | HTX Mười hai | Chè mười hai | 4 sao - cấp tỉnh
13 | HTX Mười ba | Chè mười ba | 6 sao
14 | HTX Mười bốn | Chè mười bốn | Chưa xếp hạng
15 | HTX Mười lăm | Chè mười lăm | 3,0
16 | HTX Mười sáu | Chè mười sáu | đạt chuẩn 3 sao OCOP
17 | HTX Mười bảy | Chè mười bảy | 4 SAO
18 | HTX Mười tám | Chè mười tám | 3 saо
19 | HTX Mười chín | Chè mười chín | ⭐⭐⭐
20 | HTX Hai mươi | Chè hai mươi | 4/5`,
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
at | name | producer | stars
2 | Chè một | #1 | 4
3 | Chè hai | #2 | 4
4 | Chè ba | #3 | 3
5 | Chè bốn | #4 | 3
6 | Chè năm | #5 | 4
7 | Chè sáu | #6 | 4
8 | Chè bảy | #7 | 3
9 | Chè tám | #8 | 5
10 | Chè chín | #9 | 
11 | Chè mười | #10 | 4
12 | Chè mười một | #11 | 3
13 | Chè mười hai | #12 | 4
14 | Chè mười ba | #13 | 
15 | Chè mười bốn | #14 | 
16 | Chè mười lăm | #15 | 3
17 | Chè mười sáu | #16 | 3
18 | Chè mười bảy | #17 | 4
19 | Chè mười tám | #18 | 3
20 | Chè mười chín | #19 | 3
21 | Chè hai mươi | #20 | 4`,
    issues: `
14 | stars`,
    junk: '1',
  },
];
