import type { OfficerList } from '../officer-file';

/** Lists in which something looks like another thing: years as headings, remarks as products, instructions as forms. */
export const nearMisses: readonly OfficerList[] = [
  {
    file: 'h01-nam-lam-tieu-de.xlsx',
    sheets: [
      {
        name: 'Sản lượng',
        table: `
STT | Tên sản phẩm | Chủ thể | Hạng sao | Sản lượng (tấn) | < | < | Doanh thu (triệu đồng) | < | <
^ | ^ | ^ | ^ | 2023 | 2024 | 2025 | 2023 | 2024 | 2025
1 | Chè Ô long | HTX Chè Cao Bồ | 4 sao | =10 | =12 | =15 | =900 | =1100 | =1500
2 | Mật ong bạc hà | HTX Ong Bằng Lang | 3 sao | =2 | =2.5 | =3 | =400 | =500 | =650`,
      },
    ],
    producers: `
at | name
3 | HTX Chè Cao Bồ
4 | HTX Ong Bằng Lang`,
    products: `
at | name | producer | stars
3 | Chè Ô long | #1 | 4
4 | Mật ong bạc hà | #2 | 3`,
    junk: '1-2',
  },
  {
    file: 'h02-mo-ta-duoi-ten.xlsx',
    sheets: [
      {
        name: 'Mẫu',
        table: `
TT | Tên sản phẩm | Đơn vị | SĐT | Hạng
1 | Trà hoa vàng khô\\nĐã được công nhận OCOP năm 2024 | HTX Trà Quảng Lâm | 0911000951 | 4 sao
2 | Miến dong\\nBình Liêu | HTX Miến Điền Xá | 0911000952 | 4 sao
3 | Rượu ba kích tím\\n(chai 500ml) | Công ty TNHH Ba kích Hải Hòa | 0911000953 | 3 sao
4 | Giò bò, giò lụa | Cơ sở Giò Việt Hưng | 0911000954 | 3 sao`,
      },
      {
        name: 'Cách ghi',
        table: `
CÁCH GHI BIỂU
1. Tên sản phẩm: ghi đúng theo giấy chứng nhận
2. Đơn vị: ghi đầy đủ, không viết tắt
3. SĐT: số điện thoại người phụ trách
4. Hạng: chọn 3 sao, 4 sao hoặc 5 sao`,
      },
    ],
    producers: `
at | name | phones
2 | HTX Trà Quảng Lâm | 0911000951
3 | HTX Miến Điền Xá | 0911000952
4 | Công ty TNHH Ba kích Hải Hòa | 0911000953
5 | Cơ sở Giò Việt Hưng | 0911000954`,
    products: `
at | name | producer | stars
2 | Trà hoa vàng khô Đã được công nhận OCOP năm 2024 ~ Trà hoa vàng khô | #1 | 4
3 | Miến dong Bình Liêu | #2 | 4
4 | Rượu ba kích tím (chai 500ml) ~ Rượu ba kích tím | #3 | 3
5 | Giò bò, giò lụa | #4 | 3`,
    junk: '1:1, 2:1-5',
  },
  {
    file: 'h03-theo-loai-hinh.xlsx',
    sheets: [
      {
        name: 'Theo loại hình',
        table: `
STT | Tên chủ thể | Điện thoại | Sản phẩm | Sao
I | HỢP TÁC XÃ
1 | HTX Na Bình Ca | 0911000961 | Na dai | 3 sao
 | | | Na bở | 3 sao
II | DOANH NGHIỆP
2 | Công ty CP Giấy dó Minh Xuân | 0911000962 | Giấy dó | 4 sao
III | HỘ KINH DOANH
3 | Ma Thị Mẫu | 0911000963 | Bánh gai | 3 sao
 | | | Bánh khảo | 3 sao
Cộng | 3 chủ thể | | 5 sản phẩm |`,
      },
    ],
    producers: `
at | name | phones
3 | HTX Na Bình Ca | 0911000961
6 | Công ty CP Giấy dó Minh Xuân ~ Công ty cổ phần Giấy dó Minh Xuân | 0911000962
8 | Ma Thị Mẫu | 0911000963`,
    products: `
at | name | producer | stars
3 | Na dai | #1 | 3
4 | Na bở | #1 | 3
6 | Giấy dó | #2 | 4
8 | Bánh gai | #3 | 3
9 | Bánh khảo | #3 | 3`,
    junk: '1-2, 5, 7, 10',
  },
];
