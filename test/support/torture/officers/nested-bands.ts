import type { OfficerList } from '../officer-file';

/** Bands in bands, pages that were printed and summed, a sheet of instructions before the list. */
export const nestedBands: readonly OfficerList[] = [
  {
    file: 'k13-bang-a-i-1.xlsx',
    sheets: [
      {
        name: 'DM',
        table: `
DANH MỤC SẢN PHẨM OCOP CÒN HẠN
TT | Tên sản phẩm | Chủ thể | Hạng sao | Số ĐT
A | NHÓM THỰC PHẨM
I | Xã Quan Sơn (02 sản phẩm)
1 | Măng khô | HTX Nông nghiệp Quan Sơn | 3 sao | 0911001061
2 | Vịt suối | Hộ kinh doanh Hà Văn Thương | 3 sao | 0911001062
 | Cộng xã Quan Sơn | | 02 SP |
II | Xã Mường Lát
1 | Gạo nếp cái | HTX Mường Lát | 4 sao | 0911001063
 | Cộng xã Mường Lát | | 01 SP |
B | NHÓM ĐỒ UỐNG
I | Xã Quan Sơn
1 | Rượu siêu men lá | Hộ kinh doanh Hà Văn Thương | 3 sao | 0911001062
 | TỔNG CỘNG (A+B) | | 04 SP |`,
      },
    ],
    producers: `
at | name | phones | commune | province
5 | HTX Nông nghiệp Quan Sơn | 0911001061 | Quan Sơn | ?
6 | Hộ kinh doanh Hà Văn Thương | 0911001062 | Quan Sơn | ?
9 | HTX Mường Lát | 0911001063 | Mường Lát | ?`,
    products: `
at | name | producer | group | stars
5 | Măng khô | #1 | thuc_pham | 3
6 | Vịt suối | #2 | thuc_pham | 3
9 | Gạo nếp cái | #3 | thuc_pham | 4
13 | Rượu siêu men lá | #2 | do_uong | 3`,
    junk: '1-4, 7-8, 10-12, 14',
  },
  {
    file: 'k14-nhieu-trang.xlsx',
    sheets: [
      {
        name: 'In',
        table: `
Phụ lục 02
STT | Tên chủ thể | Sản phẩm | Sao | Số lượng (hộp) | Thành tiền
1 | HTX Sen Tháp Mười | Trà tim sen | 4 | 100 | 6.000.000
2 | HTX Sen Tháp Mười | Sữa hạt sen | 3 | 50 | 1.250.000
Cộng trang 1 | | | | 150 | 7.250.000
STT | Tên chủ thể | Sản phẩm | Sao | Số lượng (hộp) | Thành tiền
Mang sang | | | | 150 | 7.250.000
3 | Công ty TNHH Nem Lai Vung | Nem chua Lai Vung | 4 | 200 | 8.000.000
4 | Hộ kinh doanh Bột Sa Đéc | Bột gạo lứt | 3 | 80 | 2.400.000
Tổng cộng | | | | 430 | 17.650.000
(Bằng chữ: Mười bảy triệu sáu trăm năm mươi nghìn đồng) `,
      },
    ],
    producers: `
at | name
3 | HTX Sen Tháp Mười
8 | Công ty TNHH Nem Lai Vung
9 | Hộ kinh doanh Bột Sa Đéc`,
    products: `
at | name | producer | stars | price
3 | Trà tim sen | #1 | 4 | 
4 | Sữa hạt sen | #1 | 3 |
8 | Nem chua Lai Vung | #2 | 4 |
9 | Bột gạo lứt | #3 | 3 |`,
    junk: '1-2, 5-7, 10-11',
  },
  {
    file: 'm08-tong-o-giua.xlsx',
    sheets: [
      {
        name: 'Biểu 2',
        table: `
Biểu 2. SẢN PHẨM OCOP THEO ĐỊA BÀN
Số TT | Địa bàn/Sản phẩm | Chủ thể | Hạng sao | Giá (đ) | Ghi chú
I | TỈNH PHÚ THỌ: 3 sản phẩm
1 | Thực phẩm: 2 sản phẩm
1.1 | Thịt chua Thanh Sơn | Công ty TNHH Thịt chua Foodchain | 4 sao | 45.000 |
1.2 | Bưởi Đoan Hùng | HTX Bưởi Chí Đám | 4 sao | 40.000 |
2 | Đồ uống: 1 sản phẩm
2.1 | Chè xanh Bát Tiên | HTX Chè Long Cốc | 4 sao | 300.000 |
 | Cộng tỉnh Phú Thọ | | 3 | |
II | TỈNH LAI CHÂU: 1 sản phẩm
1 | Dược liệu: 1 sản phẩm
1.1 | Sâm Lai Châu | Công ty CP Sâm Sìn Hồ | 5 sao | 9.500.000 | 
 | Cộng tỉnh Lai Châu | | 1 | |
 | TỔNG SỐ: 4 sản phẩm | | | |`,
      },
    ],
    producers: `
at | name | province
5 | Công ty TNHH Thịt chua Foodchain | Phú Thọ
6 | HTX Bưởi Chí Đám | Phú Thọ
8 | HTX Chè Long Cốc | Phú Thọ
12 | Công ty CP Sâm Sìn Hồ | Lai Châu`,
    products: `
at | name | producer | group | stars | price
5 | Thịt chua Thanh Sơn | #1 | thuc_pham | 4 | 45000
6 | Bưởi Đoan Hùng | #2 | thuc_pham | 4 | 40000
8 | Chè xanh Bát Tiên | #3 | do_uong | 4 | 300000
12 | Sâm Lai Châu | #4 | duoc_lieu | 5 | 9500000`,
    junk: '1-4, 7, 9-11, 13-14',
  },
  {
    file: 'm12-nhieu-sheet-chu-thich.xlsx',
    sheets: [
      {
        name: 'Hướng dẫn',
        table: `
HƯỚNG DẪN GHI BIỂU
1. Cột tên chủ thể ghi theo đăng ký kinh doanh
2. Cột hạng sao ghi 3, 4 hoặc 5`,
      },
      {
        name: 'Biểu',
        table: `
Đơn vị báo cáo: UBND xã Bằng Phúc, tỉnh Thái Nguyên

STT | Chủ thể | Sản phẩm | Hạng sao | Sản lượng | ĐVT sản lượng
1 | HTX Chè Bằng Phúc | Chè Shan tuyết | 4 | 12 | tấn/năm
2 | HTX Chè Bằng Phúc | Hồng trà | 3 | 800 | kg/tháng`,
      },
      {
        name: 'DM',
        visibility: 'hidden',
        table: `
STT | Chủ thể | Sản phẩm | Hạng sao
1 | HTX Cũ | Chè cũ | 3`,
      },
    ],
    producers: `
at | name | commune | province
2:4 | HTX Chè Bằng Phúc | Bằng Phúc | Thái Nguyên`,
    products: `
at | name | producer | stars | capacity
2:4 | Chè Shan tuyết | #1 | 4 | 12 tấn/nam
2:5 | Hồng trà | #1 | 3 | 800 kg/thang`,
    junk: '1-3, 2:1-3, 3:1-2',
  },
];
