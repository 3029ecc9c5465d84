import type { OfficerList } from '../officer-file';

/** Sheets that are no lists of products beside those that are, and lists that have only half of it. */
export const otherSheets: readonly OfficerList[] = [
  {
    file: 'c06-co-sheet-ben-mua.xlsx',
    sheets: [
      {
        name: 'Bên mua',
        table: `
DANH SÁCH HỆ THỐNG PHÂN PHỐI THAM DỰ
STT | Tên siêu thị | Địa chỉ | Người liên hệ | Điện thoại | Mặt hàng quan tâm
1 | Siêu thị Mẫu Mart | Hà Nội | Nguyễn Mẫu Một | 0911000681 | Rau, củ, quả
2 | Cửa hàng Đặc sản Mẫu | Hải Phòng | Trần Mẫu Hai | 0911000682 | Thủy sản`,
      },
      {
        name: 'Bên bán',
        table: `
DANH SÁCH ĐƠN VỊ CUNG ỨNG
STT | Tên đơn vị | Địa chỉ | Điện thoại | Sản phẩm | Hạng sao | Khả năng cung ứng
1 | HTX Rau Kim Đồng | xã Kim Đồng, tỉnh Cao Bằng | 0911000683 | Rau bò khai | 3 sao | 2 tấn/tháng
2 | HTX Hạt dẻ Quảng Uyên | xã Quảng Uyên, tỉnh Cao Bằng | 0911000684 | Hạt dẻ | 4 sao | 30 tấn/vụ`,
      },
      {
        name: 'Danh mục nhóm',
        table: `
Mã | Tên nhóm sản phẩm
I | Thực phẩm
II | Đồ uống
III | Dược liệu`,
      },
    ],
    producers: `
at | name | commune | province | phones
2:3 | HTX Rau Kim Đồng | Kim Đồng | Cao Bằng | 0911000683
2:4 | HTX Hạt dẻ Quảng Uyên | Quảng Uyên | Cao Bằng | 0911000684`,
    products: `
at | name | producer | stars | capacity
2:3 | Rau bò khai | #1 | 3 | 2 tấn/thang
2:4 | Hạt dẻ | #2 | 4 | 30 tấn/vu`,
    junk: '1:1-4, 2:1-2, 3:1-4',
  },
  {
    file: 'c07-chi-co-chu-the.xlsx',
    sheets: [
      {
        name: 'Chủ thể',
        table: `
DANH SÁCH CHỦ THỂ OCOP TRÊN ĐỊA BÀN
STT | Tên chủ thể | Loại hình | Họ và tên người đại diện | Chức vụ | Số điện thoại | Email | MST | Xã/phường
1 | Hợp tác xã Dịch vụ Nông nghiệp Tế Lỗ | HTX | Nguyễn Mẫu Ba | Giám đốc | 0911000691 | telo@example.com | $T111 | xã Tề Lỗ
2 | Công ty Cổ phần Rau sạch Thổ Tang | Công ty CP | Phạm Mẫu Tư | Tổng giám đốc | 0911000692 | | $T112 | xã Thổ Tang
3 | Trần Văn Mẫu | Hộ KD | Trần Văn Mẫu | Chủ hộ | 0911000693 | | | xã Vân Bán`,
      },
    ],
    producers: `
at | name | type | representative | phones | email | tax_code | commune
3 | Hợp tác xã Dịch vụ Nông nghiệp Tế Lỗ | hop_tac_xa | Nguyễn Mẫu Ba | 0911000691 | telo@example.com | $T111 | Tề Lỗ
4 | Công ty Cổ phần Rau sạch Thổ Tang | cong_ty_co_phan | Phạm Mẫu Tư | 0911000692 | | $T112 | Thổ Tang
5 | Trần Văn Mẫu | ho_kinh_doanh | Trần Văn Mẫu | 0911000693 | | | Vân Bán`,
    products: `
at | name`,
    junk: '1-2',
  },
  {
    file: 'c08-don-vi-hai-nghia.xlsx',
    sheets: [
      {
        name: 'Giá',
        table: `
Stt | Đơn vị | Tên chủ cơ sở | Mặt hàng | Đơn vị | Đơn giá | Quy cách | Sao
1 | HTX Hoài Nhơn Biển | Lê Mẫu Năm | Cá ngừ đại dương | kg | 220000 | Khay 500g | 4
2 | HTX Hoài Nhơn Biển | Lê Mẫu Năm | Chả cá mối | kg | 160000 | Túi 500g | 3
3 | Công ty TNHH Yến Canh Vinh | Phan Mẫu Sáu | Yến tinh chế | hộp | 3500000 | Hộp 100g | 4
4 | HKD Nem Xuân An | Hồ Mẫu Bảy | Nem chua | chục | 60000 | Chục 10 cái | 3`,
      },
    ],
    producers: `
at | name | representative
2 | HTX Hoài Nhơn Biển | Lê Mẫu Năm
4 | Công ty TNHH Yến Canh Vinh | Phan Mẫu Sáu
5 | HKD Nem Xuân An | Hồ Mẫu Bảy`,
    products: `
at | name | producer | stars | price | price_unit | packaging
2 | Cá ngừ đại dương | #1 | 4 | 220000 | kg | Khay 500g
3 | Chả cá mối | #1 | 3 | 160000 | kg | Túi 500g
4 | Yến tinh chế | #2 | 4 | 3500000 | hộp | Hộp 100g
5 | Nem chua | #3 | 3 | 60000 | chục | Chục 10 cái`,
    junk: '1',
  },
  {
    file: 'c09-noi-bang-so-thu-tu.xlsx',
    sheets: [
      {
        name: 'Biểu 1 - Chủ thể',
        table: `
Biểu 1
THÔNG TIN CHỦ THỂ
TT | Tên chủ thể | Đại diện | Điện thoại | Địa chỉ
1 | HTX Cói Kim Sơn Mẫu | Đinh Mẫu Tám | 0911000701 | xã Lý Nhân, tỉnh Ninh Bình
2 | Công ty TNHH Cơm cháy Tam Điệp | Vũ Mẫu Chín | 0911000702 | phường Tam Điệp, tỉnh Ninh Bình
3 | Cơ sở Mắm tép Gia Tường | Bùi Mẫu Mười | 0911000703 | xã Gia Tường, tỉnh Ninh Bình`,
      },
      {
        name: 'Biểu 2 - Sản phẩm',
        table: `
Biểu 2
THÔNG TIN SẢN PHẨM
TT | STT chủ thể (tại Biểu 1) | Tên sản phẩm | Hạng sao | Số QĐ công nhận | Ngày ký | Giá bán (nghìn đồng)
1 | 1 | Giỏ cói | 4 sao | 101/QĐ-UBND | 05/02/2025 | 150
2 | 1 | Thảm cói | 3 sao | 101/QĐ-UBND | 05/02/2025 | 320
3 | 2 | Cơm cháy chà bông | 4 sao | 205/QĐ-UBND | 11/08/2025 | 55
4 | 3 | Mắm tép | 3 sao | 205/QĐ-UBND | 11/08/2025 | 90`,
      },
    ],
    producers: `
at | name | representative | phones | commune | province
1:4 | HTX Cói Kim Sơn Mẫu | Đinh Mẫu Tám | 0911000701 | Lý Nhân | Ninh Bình
1:5 | Công ty TNHH Cơm cháy Tam Điệp | Vũ Mẫu Chín | 0911000702 | Tam Điệp | Ninh Bình
1:6 | Cơ sở Mắm tép Gia Tường | Bùi Mẫu Mười | 0911000703 | Gia Tường | Ninh Bình`,
    products: `
at | name | producer | stars | decision_no | decision_date | price
2:4 | Giỏ cói | #1 | 4 | 101/QĐ-UBND | 2025-02-05 | 150000
2:5 | Thảm cói | #1 | 3 | 101/QĐ-UBND | 2025-02-05 | 320000
2:6 | Cơm cháy chà bông | #2 | 4 | 205/QĐ-UBND | 2025-08-11 | 55000
2:7 | Mắm tép | #3 | 3 | 205/QĐ-UBND | 2025-08-11 | 90000`,
    junk: '1:1-6, 2:1-3',
  },
  {
    file: 'c10-ma-khong-co.xlsx',
    sheets: [
      {
        name: 'CT',
        table: `
Mã CT | Tên chủ thể | SĐT
CT01 | HTX Nho Vĩnh Hải | 0911000711
CT02 | HTX Tỏi Mỹ Sơn | 0911000712`,
      },
      {
        name: 'SP',
        table: `
Mã CT | Tên sản phẩm | Hạng sao
CT01 | Nho xanh | 4 sao
CT02 | Tỏi đen | 3 sao
CT09 | Táo sấy | 3 sao`,
      },
    ],
    producers: `
at | name | phones
1:2 | HTX Nho Vĩnh Hải | 0911000711
1:3 | HTX Tỏi Mỹ Sơn | 0911000712`,
    products: `
at | name | producer | stars
2:2 | Nho xanh | #1 | 4
2:3 | Tỏi đen | #2 | 3`,
    issues: '2:4 | producer',
    junk: '1:1, 2:1',
  },
];
