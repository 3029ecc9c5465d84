import type { OfficerList } from '../officer-file';

/** Producers and products apart, summaries and instructions beside the data, hidden things. */
export const severalSheets: readonly OfficerList[] = [
  {
    file: 'b11-hai-bang-noi-bang-so.xlsx',
    sheets: [
      {
        name: 'Hướng dẫn',
        table: `
HƯỚNG DẪN GHI BIỂU
1. Các đơn vị điền đầy đủ thông tin vào sheet "Chủ thể" và "Sản phẩm".
2. Cột hạng sao ghi 3, 4 hoặc 5.
3. Gửi về Sở trước ngày 30/9/2026.`,
      },
      {
        name: 'Chủ thể',
        table: `
DANH SÁCH CHỦ THỂ
Mã số | Tên chủ thể | Loại hình | Địa chỉ | Điện thoại | Mã số thuế
1 | HTX Chuối Đại Lộc | Hợp tác xã | xã Đại Lộc, thành phố Đà Nẵng | 0911000481 | $T51
2 | Yến sào Hội An Tây | Hộ kinh doanh | phường Hội An Tây, thành phố Đà Nẵng | 0911000482 |
3 | Công ty TNHH Sâm Trà Linh | Công ty TNHH | xã Trà Linh, thành phố Đà Nẵng | 0911000483 | $T52`,
      },
      {
        name: 'Sản phẩm',
        table: `
DANH SÁCH SẢN PHẨM
STT | Mã chủ thể | Tên sản phẩm | Nhóm | Hạng sao | Đơn giá (đồng) | Đơn vị
1 | 1 | Chuối sấy giòn | Thực phẩm | 3 | =45000 | túi
2 | 1 | Rượu chuối hột | Đồ uống | 3 | =120000 | chai
3 | 2 | Yến chưng đường phèn | Thực phẩm | 4 | =55000 | hũ
4 | 3 | Sâm củ ngâm mật | Dược liệu | 5 | =2500000 | bình
5 | 3 | Trà sâm túi lọc | Dược liệu | 4 | =250000 | hộp
6 | 3 | Kẹo sâm | Thực phẩm | 3 | =90000 | hộp`,
      },
    ],
    producers: `
at | name | type | commune | province | phones | tax_code
2:3 | HTX Chuối Đại Lộc | hop_tac_xa | Đại Lộc | Đà Nẵng | 0911000481 | $T51
2:4 | Yến sào Hội An Tây | ho_kinh_doanh | Hội An Tây | Đà Nẵng | 0911000482 |
2:5 | Công ty TNHH Sâm Trà Linh | cong_ty_tnhh | Trà Linh | Đà Nẵng | 0911000483 | $T52`,
    products: `
at | name | producer | group | stars | price | price_unit
3:3 | Chuối sấy giòn | #1 | thuc_pham | 3 | 45000 | túi
3:4 | Rượu chuối hột | #1 | do_uong | 3 | 120000 | chai
3:5 | Yến chưng đường phèn | #2 | thuc_pham | 4 | 55000 | hũ
3:6 | Sâm củ ngâm mật | #3 | duoc_lieu | 5 | 2500000 | bình
3:7 | Trà sâm túi lọc | #3 | duoc_lieu | 4 | 250000 | hộp
3:8 | Kẹo sâm | #3 | thuc_pham | 3 | 90000 | hộp`,
    junk: '1:1-4, 2:1-5, 3:1-2',
  },
  {
    file: 'b12-hai-bang-noi-bang-ten.xlsx',
    sheets: [
      {
        name: 'SP',
        table: `
Sản phẩm | Chủ thể | Số sao | Giá niêm yết
Tỏi Lý Sơn sấy | HTX Tỏi Lân Phong | 4 sao | 150.000 đồng
Muối Sa Huỳnh | HTX Muối Đức Phổ | 3 sao | 15.000 đồng
Cao quế | Công ty TNHH Quế Tây Trà | 4 sao | 320.000 đồng
Quế chi | Công ty TNHH Quế Tây Trà | 3 sao | 80.000 đồng`,
      },
      {
        name: 'Danh bạ chủ thể',
        table: `
STT | Tên chủ thể | Người đại diện theo pháp luật | Số di động | Địa chỉ trụ sở chính
1 | HTX Tỏi Lân Phong | Phạm Mẫu An | 0911000491 | xã Lân Phong, tỉnh Quảng Ngãi
2 | HTX Muối Đức Phổ | Võ Mẫu Bình | 0911000492 | phường Đức Phổ, tỉnh Quảng Ngãi
3 | Công ty TNHH Quế Tây Trà | Hồ Mẫu Chung | 0911000493 | xã Tây Trà, tỉnh Quảng Ngãi`,
      },
    ],
    producers: `
at | name | representative | phones | commune | province
1:2 | HTX Tỏi Lân Phong | Phạm Mẫu An | 0911000491 | Lân Phong | Quảng Ngãi
1:3 | HTX Muối Đức Phổ | Võ Mẫu Bình | 0911000492 | Đức Phổ | Quảng Ngãi
1:4 | Công ty TNHH Quế Tây Trà | Hồ Mẫu Chung | 0911000493 | Tây Trà | Quảng Ngãi`,
    products: `
at | name | producer | stars | price
1:2 | Tỏi Lý Sơn sấy | #1 | 4 | 150000
1:3 | Muối Sa Huỳnh | #2 | 3 | 15000
1:4 | Cao quế | #3 | 4 | 320000
1:5 | Quế chi | #3 | 3 | 80000`,
    junk: '1:1, 2:1-4',
  },
  {
    file: 'b13-hai-bang-noi-bang-mst.xlsx',
    sheets: [
      {
        name: 'DN',
        table: `
DOANH NGHIỆP, HỢP TÁC XÃ
MST | Tên doanh nghiệp, HTX | Giám đốc | ĐT bàn | Xã | Tỉnh
$T61 | HTX Rau an toàn Đức Lập | Ngô Mẫu Dũng | 0272 3811 201 | Đức Lập | Tây Ninh
$T62 | Công ty cổ phần Gạo Bến Lức | Đỗ Mẫu Em | 0272 3811 202 | Bến Lức | Tây Ninh`,
      },
      {
        name: 'SP',
        table: `
SẢN PHẨM
Mã số thuế đơn vị | Tên hàng | Xếp loại OCOP | Giá bán tại kho (đ/kg) | Sản lượng (tấn/năm)
$T61 | Rau má sấy | 3 sao | =120000 | =6
$T62 | Gạo Nàng Thơm | 4 sao | =28000 | =500
$T62 | Gạo Huyết rồng | 4 sao | =35000 | =200`,
      },
      {
        name: 'Tổng hợp',
        table: `
TỔNG HỢP THEO HẠNG SAO
Hạng sao | Số chủ thể | Số sản phẩm
3 sao | =1 | =1
4 sao | =1 | =2
Cộng | =2 | =3`,
      },
    ],
    producers: `
at | name | tax_code | representative | phones | commune | province
1:3 | HTX Rau an toàn Đức Lập | $T61 | Ngô Mẫu Dũng | 02723811201 | Đức Lập | Tây Ninh
1:4 | Công ty cổ phần Gạo Bến Lức | $T62 | Đỗ Mẫu Em | 02723811202 | Bến Lức | Tây Ninh`,
    products: `
at | name | producer | stars | price | price_unit | capacity
2:3 | Rau má sấy | #1 | 3 | 120000 | kg | 6 tấn/nam
2:4 | Gạo Nàng Thơm | #2 | 4 | 28000 | kg | 500 tấn/nam
2:5 | Gạo Huyết rồng | #2 | 4 | 35000 | kg | 200 tấn/nam`,
    junk: '1:1-4, 2:1-2, 3:1-5',
  },
  {
    file: 'b14-hang-cot-an.xlsx',
    sheets: [
      {
        name: 'Chính',
        table: `
STT | Tên sản phẩm | Ghi chú nội bộ | Tên đơn vị SX | Hạng sao | Giá
1 | Trà Shan Nà Hỳ | chờ bổ sung | HTX Nà Hỳ | 4 sao | 300000
2 | Mắc khén | loại | HTX Sín Thầu | 3 sao | 120000
3 | Gạo nếp tan | | HTX Tuần Giáo | 3 sao | 40000`,
        hiddenColumns: [3],
        hiddenRows: [3],
      },
      {
        name: 'nháp cũ',
        visibility: 'hidden',
        table: `
STT | Tên sản phẩm | Tên đơn vị SX | Hạng sao
1 | Sản phẩm bỏ | HTX Cũ Kỹ | 3 sao`,
      },
    ],
    producers: `
at | name
2 | HTX Nà Hỳ
4 | HTX Tuần Giáo`,
    products: `
at | name | producer | stars | price
2 | Trà Shan Nà Hỳ | #1 | 4 | 300000
4 | Gạo nếp tan | #2 | 3 | 40000`,
    junk: '1:1, 1:3, 2:1-2',
  },
  {
    file: 'b15-bang-tong-hop-truoc.xlsx',
    sheets: [
      {
        name: 'TH',
        table: `
BẢNG TỔNG HỢP SỐ LIỆU
TT | Xã, phường | Tổng số SP | Trong đó | < | <
^ | ^ | ^ | 3 sao | 4 sao | 5 sao
1 | xã Cát Ngạn | =3 | =2 | =1 | =0
2 | xã Quế Phong | =1 | =0 | =1 | =0
 | Tổng | =4 | =2 | =2 | =0`,
      },
      {
        name: 'Cát Ngạn',
        table: `
UBND XÃ CÁT NGẠN - TỈNH NGHỆ AN
STT | Tên gọi sản phẩm | Tên tổ chức/cá nhân | Đ.T | Xếp hạng
1 | Tương Sa Nam | HTX Tương Cát Ngạn | 0911000501 | 3 sao
2 | Nhút Thanh Chương | HTX Tương Cát Ngạn | 0911000501 | 3 sao
3 | Chè gay | Hộ kinh doanh Gay Xanh | 0911000502 | 4 sao
Người lập biểu | | | | Chủ tịch UBND xã`,
      },
      {
        name: 'Quế Phong',
        table: `
UBND XÃ QUẾ PHONG - TỈNH NGHỆ AN

STT | Tên gọi sản phẩm | Tên tổ chức/cá nhân | Đ.T | Xếp hạng
1 | Chè hoa vàng Quế Phong | Công ty TNHH Hoa Vàng | 0911000503 | 4 sao`,
      },
    ],
    producers: `
at | name | phones | commune | province
2:3 | HTX Tương Cát Ngạn | 0911000501 | Cát Ngạn | Nghệ An
2:5 | Hộ kinh doanh Gay Xanh | 0911000502 | Cát Ngạn | Nghệ An
3:4 | Công ty TNHH Hoa Vàng | 0911000503 | Quế Phong | Nghệ An`,
    products: `
at | name | producer | stars
2:3 | Tương Sa Nam | #1 | 3
2:4 | Nhút Thanh Chương | #1 | 3
2:5 | Chè gay | #2 | 4
3:4 | Chè hoa vàng Quế Phong | #3 | 4`,
    junk: '1:1-6, 2:1-2, 2:6, 3:1-3',
  },
];
