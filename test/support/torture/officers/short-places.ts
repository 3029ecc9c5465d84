import type { OfficerList } from '../officer-file';

/** Places in short, the wrong way round, of the old map; one producer in several spellings. */
export const shortPlaces: readonly OfficerList[] = [
  {
    file: 'm05-trung-nhieu-kieu.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
STT | Tên chủ thể | Xã/phường | Tỉnh | Điện thoại | MST | Tên sản phẩm | Hạng sao
1 | HTX Chè Tân Hương | Phúc Xuân | Thái Nguyên | 0911001201 | $T201 | Chè tôm nõn | 4 sao
2 | Hợp tác xã chè Tân Hương | Phúc Xuân | Thái Nguyên | 0911.001.201 | $T201 | Chè móc câu | 4 sao
3 | H.T.X CHÈ TÂN HƯƠNG | xã Phúc Xuân | tỉnh Thái Nguyên | | | Chè đinh | 5 sao
4 | HTX Chè Tân Hường | Phúc Xuân | Thái Nguyên | 0911001202 | $T202 | Chè búp | 3 sao
5 | Công ty TNHH Hoa Mai | Đại Từ | Thái Nguyên | 0911001203 | | Mật ong | 3 sao
6 | Công ty TNHH Hoa Mai | Phú Lương | Thái Nguyên | 0911001204 | | Mật ong | 3 sao
7 | HTX Chè Tân Hương | Phúc Xuân | Thái Nguyên | 0911001201 | $T201 | Chè  Tôm Nõn | 4 sao
8 | Hộ kinh doanh Nguyễn Thị Hòa | Võ Nhai | Thái Nguyên | 0911001205 | | Bánh chưng | 3 sao
9 | Hộ kinh doanh Nguyễn Thị Hoà | Võ Nhai | Thái Nguyên | 0911001205 | | Bánh tẻ | 3 sao`,
      },
    ],
    producers: `
at | name | phones | tax_code | commune | province
2 | HTX Chè Tân Hương | 0911001201 | $T201 | Phúc Xuân | Thái Nguyên
5 | HTX Chè Tân Hường | 0911001202 | $T202 | Phúc Xuân | Thái Nguyên
6 | Công ty TNHH Hoa Mai | 0911001203 | | Đại Từ | Thái Nguyên
7 | Công ty TNHH Hoa Mai | 0911001204 | | Phú Lương | Thái Nguyên
9 | Hộ kinh doanh Nguyễn Thị Hòa | 0911001205 | | Võ Nhai | Thái Nguyên`,
    products: `
at | name | producer | stars
2 | Chè tôm nõn | HTX Chè Tân Hương | 4
3 | Chè móc câu | HTX Chè Tân Hương | 4
4 | Chè đinh | H.T.X CHÈ TÂN HƯƠNG | 5
5 | Chè búp | HTX Chè Tân Hường | 3
6 | Mật ong | Công ty TNHH Hoa Mai | 3
7 | Mật ong | Công ty TNHH Hoa Mai | 3
9 | Bánh chưng | Hộ kinh doanh Nguyễn Thị Hòa | 3
10 | Bánh tẻ | Hộ kinh doanh Nguyễn Thị Hòa | 3`,
    same: `
producer | 2, 3, 4
producer | 9, 10
product | 2, 8`,
    different: `
producer | 2, 5
producer | 6, 7`,
    junk: '1',
  },
  {
    file: 'm07-dia-danh-la.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
TT | Tên chủ thể | Địa chỉ | Sản phẩm | Số sao
1 | HTX Một | Thôn Nà Lại, xã Nà Hang, tỉnh Tuyên Quang | Cá lăng | 4
2 | HTX Hai | Tổ 5, P.Hà Giang 1, T.Tuyên Quang | Mật ong bạc hà | 5
3 | HTX Ba | TP. HCM, phường Bến Thành | Socola | 4
4 | HTX Bốn | 12 Lê Lợi, phường Thuận Hóa, TP Huế | Mè xửng | 4
5 | HTX Năm | Xã Đường Lâm, TX Sơn Tây, Hà Nội | Chè lam | 4
6 | HTX Sáu | Đặc khu Phú Quốc, tỉnh An Giang | Nước mắm | 5
7 | HTX Bảy | Ấp 3 xã Bình Hàng Trung, Đồng Tháp | Xoài sấy | 3
8 | HTX Tám | thị trấn Mộc Châu, huyện Mộc Châu, Sơn La | Sữa chua | 4
9 | HTX Chín | Xã Cư Jút - Đắk Nông | Bơ | 3
10 | HTX Mười | Km 5, QL3, xã Sơn Cẩm, TP Thái Nguyên | Tương nếp | 3`,
      },
    ],
    producers: `
at | name | commune | district | province
2 | HTX Một | Nà Hang | | Tuyên Quang
3 | HTX Hai | Hà Giang 1 | | Tuyên Quang
4 | HTX Ba | Bến Thành | | Hồ Chí Minh
5 | HTX Bốn | Thuận Hóa | | Huế
6 | HTX Năm | Đường Lâm | Sơn Tây | Hà Nội
7 | HTX Sáu | Phú Quốc | | An Giang
8 | HTX Bảy | Bình Hàng Trung | | Đồng Tháp
9 | HTX Tám | Mộc Châu | Mộc Châu | Sơn La
10 | HTX Chín | Cư Jút | ? | Đắk Nông ~ Lâm Đồng
11 | HTX Mười | Sơn Cẩm | ? | Thái Nguyên`,
    products: `
at | name | producer | stars
2 | Cá lăng | #1 | 4
3 | Mật ong bạc hà | #2 | 5
4 | Socola | #3 | 4
5 | Mè xửng | #4 | 4
6 | Chè lam | #5 | 4
7 | Nước mắm | #6 | 5
8 | Xoài sấy | #7 | 3
9 | Sữa chua | #8 | 4
10 | Bơ | #9 | 3
11 | Tương nếp | #10 | 3`,
    junk: '1',
  },
  {
    file: 'k25-dia-chi-cu-viet-tat.xlsx',
    sheets: [
      {
        name: 'DS cũ',
        table: `
Danh sách chủ thể OCOP (lập tháng 3/2025)
TT | Chủ thể | Địa chỉ | SP OCOP | Hạng sao
1 | HTX Bún bò Vân Cù | X. Hương Toàn, TX. Hương Trà, TT Huế | Bún tươi Vân Cù | 3 sao
2 | Cty CP Yến sào Khánh Hòa Xanh | P. Phước Hải, TP Nha Trang, Khánh Hòa | Nước yến | 5 sao
3 | HTX Cá bống Sông Trà | xã Tịnh Sơn - huyện Sơn Tịnh - tỉnh Quảng Ngãi | Cá bống kho | 3 sao
4 | HKD Trần Thị Lài | Thôn 3, xã Bình Chương, H. Bình Sơn, Quảng Ngãi | Bánh nổ | 3 sao`,
      },
    ],
    producers: `
at | name | commune | district | province
3 | HTX Bún bò Vân Cù | Hương Toàn | Hương Trà | Thừa Thiên Huế ~ Huế
4 | Cty CP Yến sào Khánh Hòa Xanh | Phước Hải | Nha Trang | Khánh Hòa
5 | HTX Cá bống Sông Trà | Tịnh Sơn | Sơn Tịnh | Quảng Ngãi
6 | HKD Trần Thị Lài | Bình Chương | Bình Sơn | Quảng Ngãi`,
    products: `
at | name | producer | stars
3 | Bún tươi Vân Cù | #1 | 3
4 | Nước yến | #2 | 5
5 | Cá bống kho | #3 | 3
6 | Bánh nổ | #4 | 3`,
    junk: '1-2',
  },
];
