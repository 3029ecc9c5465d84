import type { OfficerList } from '../officer-file';

/** Answers of a web form, a line of instructions, headings in short, units on a line of their own. */
export const formsAndUnits: readonly OfficerList[] = [
  {
    file: 'k11-bieu-mau-google.xlsx',
    sheets: [
      {
        name: 'Câu trả lời biểu mẫu 1',
        table: `
Dấu thời gian | Địa chỉ email | 1. Tên đơn vị/cơ sở sản xuất (ghi đầy đủ theo giấy ĐKKD) | 2. Mã số thuế (nếu có) | 3. Địa chỉ (xã/phường, tỉnh/thành phố) | 4. Họ và tên người đại diện | 5. Số điện thoại (Zalo) | 6. Tên sản phẩm OCOP đăng ký tham gia | 7. Sản phẩm đạt mấy sao? | 8. Giá bán lẻ dự kiến (VNĐ) | 9. Khả năng cung ứng/tháng | 10. Đơn vị có nhu cầu hỗ trợ gian hàng không?
05/10/2026 8:12:33 | htxkhoailang@example.com | Hợp tác xã Khoai lang Đức Lập | $T111 | xã Đức Lập, tỉnh Lâm Đồng | Trần Văn Hoàng | 0911001051 | Khoai lang mật | 4 sao | 35.000 | 20 tấn/tháng | Có
05/10/2026 9:40:01 | maccadaknong@example.com | Công ty TNHH Mắc ca Đắk Nông | $T112 | xã Quảng Trực, tỉnh Lâm Đồng | Lê Thị Thu | 0911001052 | Mắc ca sấy nứt vỏ | 5 sao | 320.000 | 5 tấn/tháng | Có
06/10/2026 14:02:59 | cafe.thuanan@example.com | Hộ kinh doanh Cà phê Thuận An | | xã Thuận An, tỉnh Lâm Đồng | Phạm Ngọc Bích | 0911001053 | Cà phê rang mộc | 3 sao | 160.000 | 800 kg/tháng | Không`,
      },
    ],
    producers: `
at | name | tax_code | phones | representative | email | commune | province
2 | Hợp tác xã Khoai lang Đức Lập | $T111 | 0911001051 | Trần Văn Hoàng | htxkhoailang@example.com | Đức Lập | Lâm Đồng
3 | Công ty TNHH Mắc ca Đắk Nông | $T112 | 0911001052 | Lê Thị Thu | maccadaknong@example.com | Quảng Trực | Lâm Đồng
4 | Hộ kinh doanh Cà phê Thuận An | | 0911001053 | Phạm Ngọc Bích | cafe.thuanan@example.com | Thuận An | Lâm Đồng`,
    products: `
at | name | producer | stars | price | capacity
2 | Khoai lang mật | #1 | 4 | 35000 | 20 tấn/thang
3 | Mắc ca sấy nứt vỏ | #2 | 5 | 320000 | 5 tấn/thang
4 | Cà phê rang mộc | #3 | 3 | 160000 | 800 kg/thang`,
    junk: '1',
  },
  {
    file: 'k16-huong-dan-duoi-tieu-de.xlsx',
    sheets: [
      {
        name: 'Mẫu đăng ký',
        table: `
MẪU ĐĂNG KÝ THAM GIA HỘI NGHỊ
STT | Tên đơn vị (*) | Địa chỉ (*) | Điện thoại (*) | Sản phẩm (*) | Xếp hạng OCOP | Giá bán | Ảnh
 | (Ghi theo giấy ĐKKD) | (xã, tỉnh) | (10 số) | (mỗi sản phẩm 1 dòng) | (3, 4, 5 sao) | (đồng/đơn vị) | (đính kèm)
VD | HTX A | xã B, tỉnh C | 0900000000 | Chè búp | 4 sao | 200.000 đ/kg |
1 | HTX Chè Phình Hồ | xã Phình Hồ, tỉnh Lào Cai | 0911001071 | Chè Shan Phình Hồ | 4 sao | 650.000 đ/kg |
2 | HTX Chè Phình Hồ | xã Phình Hồ, tỉnh Lào Cai | 0911001071 | Bạch trà | 4 sao | 1.500.000 đ/kg |
3 | Công ty TNHH Sơn tra Trạm Tấu | xã Trạm Tấu, tỉnh Lào Cai | 0911001072 | Giấm sơn tra | 3 sao | 60.000 đ/chai |
...
(*): thông tin bắt buộc`,
      },
    ],
    producers: `
at | name | phones | commune | province
5 | HTX Chè Phình Hồ | 0911001071 | Phình Hồ | Lào Cai
7 | Công ty TNHH Sơn tra Trạm Tấu | 0911001072 | Trạm Tấu | Lào Cai`,
    products: `
at | name | producer | stars | price | price_unit
5 | Chè Shan Phình Hồ | #1 | 4 | 650000 | kg
6 | Bạch trà | #1 | 4 | 1500000 | kg
7 | Giấm sơn tra | #2 | 3 | 60000 | chai`,
    junk: '1-4, 8-9',
  },
  {
    file: 'k19-viet-tat-cham.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
S.T.T | Tên c.sở SX | Đ/c | Đ.thoại | Tên s.phẩm | Q.cách | Đ.giá (đ) | S.lượng/tháng | H.sao
1 | Cty TNHH MTV Bánh pía Tân Huê Viên | P. Phú Lợi, TP. Cần Thơ | 0911.001.081 | Bánh pía | Bịch 4 cái | 58.000 | 20.000 bịch | 5
2 | HTX NN Evergrowth | X. Thạnh Phú, TP. Cần Thơ | 0911.001.082 | Sữa thanh trùng | Chai 200ml | 12.000 | 5.000 chai | 3
3 | CSSX Lạp xưởng Vũng Thơm | X. Phú Tâm, TP. Cần Thơ | 0911.001.083 | Lạp xưởng tươi | Gói 500g | 110.000 | 2 tấn | 4`,
      },
    ],
    producers: `
at | name | phones | commune | province
2 | Cty TNHH MTV Bánh pía Tân Huê Viên | 0911001081 | Phú Lợi | Cần Thơ
3 | HTX NN Evergrowth | 0911001082 | Thạnh Phú | Cần Thơ
4 | CSSX Lạp xưởng Vũng Thơm | 0911001083 | Phú Tâm | Cần Thơ`,
    products: `
at | name | producer | stars | packaging | price | capacity
2 | Bánh pía | #1 | 5 | Bịch 4 cái | 58000 | 20000 bịch/thang
3 | Sữa thanh trùng | #2 | 3 | Chai 200ml | 12000 | 5000 chai/thang
4 | Lạp xưởng tươi | #3 | 4 | Gói 500g | 110000 | 2 tấn/thang`,
    junk: '1',
  },
  {
    file: 'k20-hai-dong-khong-gop.xlsx',
    sheets: [
      {
        name: 'Sheet1',
        table: `
STT | Thông tin chủ thể | | | Thông tin sản phẩm | | | Quyết định công nhận |
 | Tên chủ thể | Xã/phường | Tỉnh | Tên sản phẩm | Hạng | Giá | Số | Ngày
 | | | | | | (1.000đ) | |
1 | HTX Dừa sáp Cầu Kè | Cầu Kè | Vĩnh Long | Dừa sáp sấy | 5 sao | =250 | 4521/QĐ-BNN-VPĐP | 18/10/2023
2 | Công ty TNHH Chocolate Hưng Nhơn | Hưng Nhượng | Vĩnh Long | Sô cô la | 4 sao | =95 | 902/QĐ-UBND | 05/05/2025
3 | Hộ kinh doanh Tôm khô Vinh Kim | Vinh Kim | Vĩnh Long | Tôm khô | 4 sao | =1350 | 902/QĐ-UBND | 05/05/2025`,
      },
    ],
    producers: `
at | name | commune | province
4 | HTX Dừa sáp Cầu Kè | Cầu Kè | Vĩnh Long
5 | Công ty TNHH Chocolate Hưng Nhơn | Hưng Nhượng | Vĩnh Long
6 | Hộ kinh doanh Tôm khô Vinh Kim | Vinh Kim | Vĩnh Long`,
    products: `
at | name | producer | stars | price | decision_no | decision_date
4 | Dừa sáp sấy | #1 | 5 | 250000 | 4521/QĐ-BNN-VPĐP | 2023-10-18
5 | Sô cô la | #2 | 4 | 95000 | 902/QĐ-UBND | 2025-05-05
6 | Tôm khô | #3 | 4 | 1350000 | 902/QĐ-UBND | 2025-05-05`,
    junk: '1-3',
  },
  {
    file: 'k22-english-two-rows.xlsx',
    sheets: [
      {
        name: 'Products',
        table: `
LIST OF OCOP PRODUCTS FOR B2B MATCHING
No | Company | < | < | Product | < | < | Price (thousand VND) | < | Remark
^ | Name | Contact person | Tel | Name | Category | OCOP rank | Retail | Wholesale | ^
1 | Yen Sao Khanh Hoa Co., Ltd | Nguyen Van An | (+84) 911001091 | Nuoc yen | Beverage | 5-star | 45 | 38 |
2 | Ninh Thuan Grape Cooperative | Tran Thi Be | (+84) 911001092 | Nho say | Food | 4-star | 120 | 100 | new
3 | Cham Weaving Cooperative | Dang Thi Mai | (+84) 911001093 | Khan tho cam | Handicraft | 3-star | 250 | 210 |`,
      },
    ],
    producers: `
at | name | type | phones | representative
3 | Yen Sao Khanh Hoa Co., Ltd | ? | 0911001091 | Nguyen Van An
4 | Ninh Thuan Grape Cooperative | ? | 0911001092 | Tran Thi Be
5 | Cham Weaving Cooperative | ? | 0911001093 | Dang Thi Mai`,
    products: `
at | name | producer | group | stars | price | wholesale_price
3 | Nuoc yen | #1 | do_uong | 5 | 45000 | 38000
4 | Nho say | #2 | thuc_pham | 4 | 120000 | 100000
5 | Khan tho cam | #3 | thu_cong_my_nghe | 3 | 250000 | 210000`,
    junk: '1-3',
  },
];
