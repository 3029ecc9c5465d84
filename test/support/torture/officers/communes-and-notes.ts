import type { OfficerList } from '../officer-file';

/** Bands of communes, totals in odd places, remarks between rows, blank rows, letters of many kinds. */
export const communesAndNotes: readonly OfficerList[] = [
  {
    file: 'd01-theo-xa.xlsx',
    sheets: [
      {
        name: 'Các xã',
        table: `
TỔNG HỢP SẢN PHẨM OCOP CỦA CÁC XÃ, PHƯỜNG
TỈNH TUYÊN QUANG

STT | Sản phẩm | Chủ thể sản xuất | Người đại diện - Điện thoại | Kết quả | Giá bán (nghìn đồng/đơn vị)
Tổng số: 6 sản phẩm
I | Xã Lũng Phìn
1 | Chè Shan tuyết Lũng Phìn | HTX Chè Lũng Phìn | Sùng Mí Mẫu - 0911 000 801 | 4 sao | =320
2 | Mật ong bạc hà | HTX Chè Lũng Phìn | Sùng Mí Mẫu - 0911 000 801 | 4 sao | =450
II | Xã Côn Lôn
1 | Thịt lợn đen gác bếp | Hộ kinh doanh Ma Văn Mẫu | Ma Văn Mẫu - 0911 000 802 | 3 sao | =280

III | Phường Minh Xuân
1 | Bánh gai Chiêm Hóa | Cơ sở Bánh gai Cô Mẫu | Hà Thị Mẫu - 0911 000 803 | 3 sao | =5
2 | Rượu ngô men lá | Công ty TNHH Men Lá Minh Xuân | Lê Văn Mẫu - 0911 000 804 | 4 sao | =120
(Sản phẩm số 2 đang làm thủ tục nâng hạng)
3 | Miến dong | Công ty TNHH Men Lá Minh Xuân | Lê Văn Mẫu - 0911 000 804 | 3 sao | =65
Cộng III: 03 sản phẩm`,
      },
    ],
    producers: `
at | name | representative | phones | commune | province
7 | HTX Chè Lũng Phìn | Sùng Mí Mẫu | 0911000801 | Lũng Phìn | Tuyên Quang
10 | Hộ kinh doanh Ma Văn Mẫu | Ma Văn Mẫu | 0911000802 | Côn Lôn | Tuyên Quang
13 | Cơ sở Bánh gai Cô Mẫu | Hà Thị Mẫu | 0911000803 | Minh Xuân | Tuyên Quang
14 | Công ty TNHH Men Lá Minh Xuân | Lê Văn Mẫu | 0911000804 | Minh Xuân | Tuyên Quang`,
    products: `
at | name | producer | stars | price
7 | Chè Shan tuyết Lũng Phìn | #1 | 4 | 320000
8 | Mật ong bạc hà | #1 | 4 | 450000
10 | Thịt lợn đen gác bếp | #2 | 3 | 280000
13 | Bánh gai Chiêm Hóa | #3 | 3 | 5000
14 | Rượu ngô men lá | #4 | 4 | 120000
16 | Miến dong | #4 | 3 | 65000`,
    junk: '1-6, 9, 12, 15, 17',
  },
  {
    file: 'd02-don-vi-tren-dong-rieng.xlsx',
    sheets: [
      {
        name: 'Gian hàng',
        table: `
STT | Tên hàng | Quy cách | Hạng | Đơn giá
1. HTX Dịch vụ nông nghiệp Đại Đồng - ĐT: 0911000811
1.1 | Khoai tây | Túi 5kg | 3 sao | 75.000đ
1.2 | Bí xanh | Quả | 3 sao | 20.000đ
2. Công ty Cổ phần Nem Tuấn Đạo - ĐT: 0911000812
2.1 | Nem bùi | Gói 10 quả | 4 sao | 100.000đ
3. Hộ kinh doanh Gốm Phù Lãng Mẫu - ĐT: 0911000813
3.1 | Bình gốm men da lươn | Chiếc | 4 sao | 450.000đ
3.2 | Chum sành | Chiếc | 3 sao | 300.000đ`,
      },
    ],
    producers: `
at | name | phones
3 | HTX Dịch vụ nông nghiệp Đại Đồng | 0911000811
6 | Công ty Cổ phần Nem Tuấn Đạo | 0911000812
8 | Hộ kinh doanh Gốm Phù Lãng Mẫu | 0911000813`,
    products: `
at | name | producer | packaging | stars | price
3 | Khoai tây | #1 | Túi 5kg | 3 | 75000
4 | Bí xanh | #1 | Quả | 3 | 20000
6 | Nem bùi | #2 | Gói 10 quả | 4 | 100000
8 | Bình gốm men da lươn | #3 | Chiếc | 4 | 450000
9 | Chum sành | #3 | Chiếc | 3 | 300000`,
    junk: '1-2, 5, 7',
  },
  {
    file: 'd03-nhieu-dong-trong.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `


 | SẢN PHẨM OCOP 2026


 | | Tên SP OCOP | CT OCOP | Số đ.thoại | Sao đạt | Thời hạn GCN

 | | Muối ớt xanh | HTX Muối Trường Long Hòa | 0911 000 821 | ba sao | 20/11/2027


 | | Dừa sáp sợi | Cty CP Dừa sáp Hưng Mỹ | 0911 000 822 | bốn sao | 05/06/2028

 | | Mật hoa dừa | Cty CP Dừa sáp Hưng Mỹ | 0911 000 822 | năm sao | 05/06/2028


 | | Tổng: 3`,
      },
    ],
    producers: `
at | name | phones | type
8 | HTX Muối Trường Long Hòa | 0911000821 | hop_tac_xa
11 | Cty CP Dừa sáp Hưng Mỹ ~ Công ty cổ phần Dừa sáp Hưng Mỹ | 0911000822 | cong_ty_co_phan`,
    products: `
at | name | producer | stars | expiry_date
8 | Muối ớt xanh | #1 | 3 | 2027-11-20
11 | Dừa sáp sợi | #2 | 4 | 2028-06-05
13 | Mật hoa dừa | #2 | 5 | 2028-06-05`,
    junk: '3, 6, 16',
  },
  {
    file: 'd04-khong-phai-danh-sach.xlsx',
    sheets: [
      {
        name: 'Dự toán',
        table: `
DỰ TOÁN KINH PHÍ TỔ CHỨC HỘI NGHỊ
STT | Nội dung | ĐVT | Số lượng | Đơn giá | Thành tiền | Ghi chú
1 | Thuê hội trường | ngày | =1 | =15000000 | =15000000 |
2 | Nước uống đại biểu | chai | =300 | =5000 | =1500000 |
3 | In tài liệu | bộ | =200 | =25000 | =5000000 |
 | Tổng cộng | | | | =21500000 |`,
      },
      {
        name: 'Phân công',
        table: `
STT | Công việc | Đơn vị thực hiện | Người phụ trách | Điện thoại | Thời hạn
1 | Mời đại biểu | Phòng Quản lý thương mại | Nguyễn Mẫu An | 0911000831 | 10/10/2026
2 | Trang trí gian hàng | Trung tâm Xúc tiến thương mại | Trần Mẫu Bình | 0911000832 | 12/10/2026`,
      },
      {
        name: 'Sản phẩm',
        table: `
Tên sản phẩm | Tên đơn vị | Hạng sao
Trà ướp sen | HTX Trà Minh Châu | 4 sao`,
      },
    ],
    producers: `
at | name
3:2 | HTX Trà Minh Châu`,
    products: `
at | name | producer | stars
3:2 | Trà ướp sen | #1 | 4`,
    junk: '1:1-6, 2:1-3, 3:1',
  },
  {
    file: 'd05-ten-co-dia-chi.xlsx',
    sheets: [
      {
        name: 'DS',
        table: `
TT | CHỦ THỂ (Tên, địa chỉ) | SẢN PHẨM | XẾP HẠNG | NĂM CÔNG NHẬN | LIÊN HỆ
1 | HTX Bưởi Thượng Mỗ (xã Ô Diên, Hà Nội) | Bưởi tôm vàng | 4* | 2024 | 0911.000.841 (Mr. Hải)
2 | Công ty TNHH Tơ lụa Hà Bảo, phường Hà Đông, Hà Nội | Khăn lụa | 4* | 2025 | 0911.000.842 (Ms. Bảo)
3 | Cơ sở Giò chả Quốc Hương - xã Thanh Oai, Hà Nội | Giò lụa | 3* | 2025 | 0911.000.843`,
      },
    ],
    producers: `
at | name | phones | commune | province
2 | HTX Bưởi Thượng Mỗ | 0911000841 | Ô Diên | Hà Nội
3 | Công ty TNHH Tơ lụa Hà Bảo | 0911000842 | Hà Đông | Hà Nội
4 | Cơ sở Giò chả Quốc Hương | 0911000843 | Thanh Oai | Hà Nội`,
    products: `
at | name | producer | stars
2 | Bưởi tôm vàng | #1 | 4
3 | Khăn lụa | #2 | 4
4 | Giò lụa | #3 | 3`,
    junk: '1',
  },
];
