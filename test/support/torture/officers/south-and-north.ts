import type { OfficerList } from '../officer-file';

/** Words of the south and of the north, abbreviations in headings, two headings over one column, scales without a currency. */
export const southAndNorth: readonly OfficerList[] = [
  {
    file: 'p22-chu-the-gop-ben-phai.xlsx',
    sheets: [
      {
        name: 'Tây Ninh',
        table: `
SẢN PHẨM OCOP TỈNH TÂY NINH
STT | SP OCOP | Sao | QCĐG | Giá (ngàn đồng) | Chủ thể | ĐC | ĐT | MSDN
1 | Muối tôm Tây Ninh Cay | 4 sao | Hũ 120g | =28 | Công ty TNHH Muối Tôm Dì Mẫu | P. Tân Ninh, Tây Ninh | 0911001151 | $T41
2 | Muối ớt chay Cay | 3 sao | Hũ 100g | =22.5 | ^ | ^ | ^ | ^
3 | Muối hột nhuyễn Cay | 3 sao | Gói 500g | =15 | ^ | ^ | ^ | ^
4 | Bánh canh Trảng Bàng Khô | 4 sao | Gói 400g | =35 | HKD Bánh canh Hoàng Mẫu | P. Trảng Bàng, Tây Ninh | 0911001152 |
5 | Mãng cầu Bà Đen Ngọt | 4 sao | Thùng 5kg | =250 | HTX Mãng cầu Thạnh Tân | P. Bình Minh, Tây Ninh | 0911001153 | $T42
6 | Trà mãng cầu Bà Đen | 3 sao | Hộp 20 gói | =80 | ^ | ^ | ^ | ^`,
      },
    ],
    producers: `
at | name | commune | province | phones | tax_code
3 | Công ty TNHH Muối Tôm Dì Mẫu | Tân Ninh | Tây Ninh | 0911001151 | $T41
6 | HKD Bánh canh Hoàng Mẫu | Trảng Bàng | Tây Ninh | 0911001152 |
7 | HTX Mãng cầu Thạnh Tân | Bình Minh | Tây Ninh | 0911001153 | $T42`,
    products: `
at | name | producer | stars | packaging | price
3 | Muối tôm Tây Ninh Cay | #1 | 4 | Hũ 120g | 28000
4 | Muối ớt chay Cay | #1 | 3 | Hũ 100g | 22500
5 | Muối hột nhuyễn Cay | #1 | 3 | Gói 500g | 15000
6 | Bánh canh Trảng Bàng Khô | #2 | 4 | Gói 400g | 35000
7 | Mãng cầu Bà Đen Ngọt | #3 | 4 | Thùng 5kg | 250000
8 | Trà mãng cầu Bà Đen | #3 | 3 | Hộp 20 gói | 80000`,
    junk: '1-2',
  },
  {
    file: 'p23-nam-bo-si-le.xlsx',
    sheets: [
      {
        name: 'DS hàng',
        table: `
Hội nghị kết nối - danh sách hàng Vĩnh Long gửi chào
Tên hàng | Nhà làm | Ấp/khóm | Xã | Di động | Đạt | Giá lẻ (ngàn) | Giá sỉ (ngàn) | Mỗi tháng làm được
Bánh tét lá cẩm Trà Cuôn | HKD Dì Ba Mẫu | Ấp Trà Cuôn | Vinh Kim | 0911001161 | 4 sao | 85 | 70 | 2000 đòn
Mật hoa dừa Cầu Kè | Cty CP Mật hoa dừa Sokmẫu | Khóm 5 | Tiểu Cần | 0911001162 | 5 sao | 145 | 120 | 1 tấn
Dừa sáp Cầu Kè Dẻo | HTX Dừa sáp Hòa Mẫu | ấp Chông Nô | Cầu Kè | 0911001163 | 4 sao | 180 | | 500 trái
Tàu hũ ky Mỹ Hòa Vàng | THT Tàu hũ ky Mỹ Hòa | Khóm Mỹ Thới | Bình Minh | 0911001164 | 3 sao | 60 | 52 | 300kg`,
      },
    ],
    producers: `
at | name | commune | phones
3 | HKD Dì Ba Mẫu | Vinh Kim | 0911001161
4 | Cty CP Mật hoa dừa Sokmẫu | Tiểu Cần | 0911001162
5 | HTX Dừa sáp Hòa Mẫu | Cầu Kè | 0911001163
6 | THT Tàu hũ ky Mỹ Hòa | Bình Minh | 0911001164`,
    products: `
at | name | producer | stars | price | wholesale_price | capacity
3 | Bánh tét lá cẩm Trà Cuôn | #1 | 4 | 85000 | 70000 | 2000 đòn/thang
4 | Mật hoa dừa Cầu Kè | #2 | 5 | 145000 | 120000 | 1 tấn/thang
5 | Dừa sáp Cầu Kè Dẻo | #3 | 4 | 180000 |  | 500 trái/thang
6 | Tàu hũ ky Mỹ Hòa Vàng | #4 | 3 | 60000 | 52000 | 300 kg/thang`,
    junk: '1-2',
  },
  {
    file: 'p24-bac-bo-gia-buon.xlsx',
    sheets: [
      {
        name: 'BC',
        table: `
PHÒNG KINH TẾ XÃ VĂN GIANG
BÁO CÁO SẢN PHẨM OCOP TRÊN ĐỊA BÀN
Số\\nTT | Tên sản phẩm, quy cách | Chủ thể; địa chỉ | Số điện thoại | Sao | Giá bán lẻ | Giá bán buôn | Năm\\ncông nhận | Nhu cầu kết nối
1 | Tinh bột nghệ Chí Tân Vàng (hộp 200g) | HTX Nghệ Chí Tân; thôn Nghi Xuyên, xã Văn Giang, tỉnh Hưng Yên | 0911001171 | 4 | 150.000 đ/hộp | 125.000 đ/hộp | 2023 | Siêu thị, đại lý
2 | Quất cảnh Văn Giang Lộc | Hộ kinh doanh Đàm Văn Mẫu; thôn Đan Kim, xã Văn Giang, tỉnh Hưng Yên | 0911001172 | 3 | 500.000 - 2.000.000 đ/cây | 400.000 đ/cây | 2024 | Hội chợ Tết
3 | Bánh tẻ Phụng Công Mềm | Hộ kinh doanh Lý Thị Mẫu; thôn Đại, xã Phụng Công, tỉnh Hưng Yên | 0911001173 | 3 | 8.000 đ/chiếc | | 2024 | Đại lý`,
      },
    ],
    producers: `
at | name | commune | province | phones
4 | HTX Nghệ Chí Tân | Văn Giang | Hưng Yên | 0911001171
5 | Hộ kinh doanh Đàm Văn Mẫu | Văn Giang | Hưng Yên | 0911001172
6 | Hộ kinh doanh Lý Thị Mẫu | Phụng Công | Hưng Yên | 0911001173`,
    products: `
at | name | producer | stars | price | price_unit | wholesale_price
4 | Tinh bột nghệ Chí Tân Vàng (hộp 200g) ~ Tinh bột nghệ Chí Tân Vàng | #1 | 4 | 150000 | hộp | 125000
5 | Quất cảnh Văn Giang Lộc | #2 | 3 | 500000 - 2000000 | cây | 400000
6 | Bánh tẻ Phụng Công Mềm | #3 | 3 | 8000 | chiếc |`,
    junk: '1-3',
  },
  {
    file: 'p32-san-luong-tach-cot.xlsx',
    sheets: [
      {
        name: 'NLSX',
        table: `
NĂNG LỰC CUNG ỨNG SẢN PHẨM - TỈNH ĐẮK LẮK
TT | Chủ thể | Sản phẩm | Năng lực cung ứng | < | < | Sao
^ | ^ | ^ | SL | ĐVT | Thời gian | ^
1 | HTX Sầu riêng Krông Pắc Mẫu | Sầu riêng cấp đông Pắc | =1500 | tấn | năm | 4
2 | HKD Mật ong Ea Tul | Mật ong cà phê Ea Tul | =200 | lít | tháng | 3
3 | CTCP Cá ngừ Phú Mẫu | Cá ngừ áp chảo Phú Mẫu | 2,5 | tấn | tuần | 4
4 | THT Bơ Cư M'gar Mẫu | Bơ booth Cư M'gar | =30 | tấn | vụ | 3`,
      },
    ],
    producers: `
at | name
4 | HTX Sầu riêng Krông Pắc Mẫu
5 | HKD Mật ong Ea Tul
6 | CTCP Cá ngừ Phú Mẫu
7 | THT Bơ Cư M'gar Mẫu`,
    products: `
at | name | producer | capacity | stars
4 | Sầu riêng cấp đông Pắc | #1 | 1500 tấn/nam | 4
5 | Mật ong cà phê Ea Tul | #2 | 200 lít/thang | 3
6 | Cá ngừ áp chảo Phú Mẫu | #3 | 2.5 tấn/tuan | 4
7 | Bơ booth Cư M'gar | #4 | 30 tấn/vu | 3`,
    junk: '1-3',
  },
];
