import type { OfficerList } from '../officer-file';

/** Lists of one or two rows of words, of which each may also head a column: «Nấm» is «nam», a kind is a heading. */
export const fewRows: readonly OfficerList[] = [
  {
    file: 'i01-mot-dong-nam.xlsx',
    sheets: [
      {
        table: `
Sản phẩm | Chủ thể | Hạng
Nấm | HTX | 4 sao`,
      },
    ],
    producers: `
at | name
2 | HTX`,
    products: `
at | name | producer | stars
2 | Nấm | #1 | 4`,
    junk: '1',
  },
  {
    file: 'i02-hai-dong-loai-hinh.xlsx',
    sheets: [
      {
        table: `
Sản phẩm | Chủ thể | Loại hình | Hạng
Nấm | Hộ kinh doanh Vi | Hộ kinh doanh | 4 sao
Năm roi | HTX Bưởi Mỹ Hòa | Hợp tác xã | 3 sao`,
      },
    ],
    producers: `
at | name
2 | Hộ kinh doanh Vi
3 | HTX Bưởi Mỹ Hòa`,
    products: `
at | name | producer | stars
2 | Nấm | #1 | 4
3 | Năm roi | #2 | 3`,
    junk: '1',
  },
  {
    file: 'i03-mot-dong-du-chu.xlsx',
    sheets: [
      {
        table: `
DANH SÁCH SẢN PHẨM OCOP
Tên sản phẩm | Tên chủ thể | Nhóm sản phẩm | Đơn vị tính | Người đại diện
Nấm hương | HTX Nấm Bản Phố | Thực phẩm | Hộp | Giàng Thị Nam`,
      },
    ],
    producers: `
at | name | representative
3 | HTX Nấm Bản Phố | Giàng Thị Nam`,
    products: `
at | name | producer | unit | group
3 | Nấm hương | #1 | ? | ?`,
    junk: '1-2',
  },
  {
    file: 'i04-song-ngu.xlsx',
    sheets: [
      {
        table: `
Tên sản phẩm | Chủ thể | Hạng sao
Product name | Producer | Star rating
Nấm | HTX Nấm Bản Phố | 4 sao`,
      },
    ],
    producers: `
at | name
3 | HTX Nấm Bản Phố`,
    products: `
at | name | producer | stars
3 | Nấm | #1 | 4`,
    junk: '1-2',
  },
  {
    file: 'i05-hai-tang-khong-gop.xlsx',
    sheets: [
      {
        table: `
STT | Sản phẩm | | | Chủ thể | | Quyết định |
 | Tên | Hạng | Giá | Tên | Điện thoại | Số | Ngày
1 | Nấm | 4 sao | =20000 | HTX Nấm Bản Phố | 0911000972 | 12/QĐ-UBND | 01/02/2024`,
      },
    ],
    producers: `
at | name | phones
3 | HTX Nấm Bản Phố | 0911000972`,
    products: `
at | name | producer | stars | price | decision_no | decision_date
3 | Nấm | #1 | 4 | 20000 | 12/QĐ-UBND | 2024-02-01`,
    junk: '1-2',
  },
  {
    file: 'i06-mot-san-pham-dau-cheo.xlsx',
    sheets: [
      {
        table: `
STT | Sản phẩm | Chủ thể | Hạng sao | |
 | | | 3 sao | 4 sao | 5 sao
1 | Nấm | HTX Nấm Bản Phố | | x |`,
      },
    ],
    producers: `
at | name
3 | HTX Nấm Bản Phố`,
    products: `
at | name | producer | stars
3 | Nấm | #1 | 4`,
    junk: '1-2',
  },
];
