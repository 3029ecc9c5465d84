import type { OfficerList } from '../officer-file';

/** Crosses of several kinds, and names one tone apart on two sheets. */
export const manySigns: readonly OfficerList[] = [
  {
    file: 'g-r22-danh-dau-sao-cot-x-khac.xlsx',
    sheets: [
      {
        name: 'Mẫu 2',
        table: `
Mẫu 2: Đăng ký sản phẩm
STT | Sản phẩm | Chủ thể | Đạt hạng | < | < | Chưa đạt | Loại sản phẩm
^ | ^ | ^ | 3 sao | 4 sao | 5 sao | ^ | ^
1 | Chả cá lăng Sơn La | HTX Cá sông Đà Mẫu | | v | | | Thực phẩm
2 | Thổ cẩm Nà Sự | THT Dệt Nà Sự Mẫu | ✓ | | | | Hàng thủ công
3 | Rượu chuối rừng | HKD Rượu chuối Mẫu | | | | x | Đồ uống
4 | Trà Ô long Vân Hồ | Công ty TNHH Trà Vân Hồ Mẫu | | | x | | Đồ uống`,
      },
    ],
    producers: `
at | name
4 | HTX Cá sông Đà Mẫu
5 | THT Dệt Nà Sự Mẫu
6 | HKD Rượu chuối Mẫu
7 | Công ty TNHH Trà Vân Hồ Mẫu`,
    products: `
at | name | producer | stars | group
4 | Chả cá lăng Sơn La | #1 | 4 | thuc_pham
5 | Thổ cẩm Nà Sự | #2 | 3 | thu_cong_my_nghe
6 | Rượu chuối rừng | #3 |  | do_uong
7 | Trà Ô long Vân Hồ | #4 | 5 | ?`,
    junk: '1-3',
  },
  {
    file: 'g-r12-trung-giua-hai-trang.xlsx',
    sheets: [
      {
        name: 'Đợt 1',
        table: `
TT | Chủ thể | Điện thoại | Xã | Sản phẩm | Sao
1 | HTX Thanh trà Thủy Biều Mẫu | 0912001051 | Thủy Xuân | Thanh trà Thủy Biều | 4 sao
2 | Cơ sở Mè xửng Thiên Hoà | 0912001052 | Phú Xuân | Mè xửng dẻo Thiên Hoà | 4 sao
3 | HKD Bún bò Hoa Mẫu | 0912001053 | Vỹ Dạ | Gia vị bún bò Hoa | 3 sao`,
      },
      {
        name: 'Đợt 2',
        table: `
TT | Chủ thể | Điện thoại | Xã | Sản phẩm | Sao
1 | Hợp tác xã Thanh trà Thủy Biều Mẫu | 0912 001 051 | Thủy Xuân | Rượu thanh trà | 3 sao
2 | Cơ sở Mè xửng Thiên Hòa | 0912001052 | Phú Xuân | Mè xửng dẻo Thiên Hòa | 4 sao
3 | HKD Bún bò Hòa Mẫu | 0912001054 | Kim Long | Gia vị bún bò Hòa | 3 sao`,
      },
    ],
    producers: `
at | name | phones | commune
1:2 | HTX Thanh trà Thủy Biều Mẫu ~ Hợp tác xã Thanh trà Thủy Biều Mẫu | 0912001051 | Thủy Xuân
1:3 | Cơ sở Mè xửng Thiên Hoà ~ Cơ sở Mè xửng Thiên Hòa | 0912001052 | Phú Xuân
1:4 | HKD Bún bò Hoa Mẫu | 0912001053 | Vỹ Dạ
2:4 | HKD Bún bò Hòa Mẫu | 0912001054 | Kim Long`,
    products: `
at | name | producer | stars
1:2 | Thanh trà Thủy Biều | #1 | 4
1:3 | Mè xửng dẻo Thiên Hoà ~ Mè xửng dẻo Thiên Hòa | #2 | 4
1:4 | Gia vị bún bò Hoa | #3 | 3
2:2 | Rượu thanh trà | #1 | 3
2:4 | Gia vị bún bò Hòa | #4 | 3`,
    junk: '1:1, 2:1',
    same: `
producer | 1:2, 2:2
producer | 1:3, 2:3
product | 1:3, 2:3`,
    different: `
producer | 1:4, 2:4`,
  },
];
