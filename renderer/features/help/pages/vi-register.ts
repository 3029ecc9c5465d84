import type { HelpPages } from '../help-page';

/** Help about the registry, in Vietnamese: the morning, lists, records, figures. */
export const viRegister = {
  start: {
    title: 'Việc cần làm',
    lead: 'Màn hình đầu tiên mỗi sáng: việc gì chờ quyết định, sản phẩm nào còn hạn, hôm qua dừng ở đâu.',
    steps: [
      'Đọc khung «Cần bạn quyết» từ trên xuống. Mỗi dòng có một nút mở đúng các hồ sơ của dòng đó.',
      'Xem bảng hiệu lực hôm nay: bấm vào số nào cũng mở danh sách các sản phẩm mà số đó đếm.',
      'Muốn làm tiếp chỗ dở dang, bấm tên hồ sơ ở khung «Làm tiếp chỗ đang dở».',
      'Làm nhầm thì bấm «Hoàn tác» ngay cạnh việc vừa làm.',
    ],
    tips: [
      'Sổ tự lưu sau mỗi ô. Góc trên bên phải luôn ghi «Đã lưu lúc …».',
      'Sổ trống thì bắt đầu bằng «Nhập từ Excel», hoặc nạp dữ liệu mẫu trong «Cài đặt» để xem thử.',
    ],
    also: 'trang chủ bàn làm việc bắt đầu dashboard thống kê biểu đồ hết hạn',
  },
  importing: {
    title: 'Nhập từ Excel',
    lead: 'Đưa danh sách của xã, huyện, doanh nghiệp vào sổ. Trước khi bấm nút Nhập ở bước cuối, không có gì được ghi.',
    steps: [
      'Kéo tệp thả vào cửa sổ, hoặc bấm «Chọn tệp…». Nhận .xlsx, .xlsm, .xls, .ods, .csv, nhiều tệp một lúc.',
      'Kiểm dòng tiêu đề của bảng. Sai thì bấm vào số của dòng đúng.',
      'Kiểm từng cột: phần mềm đã đoán, ô nào đoán sai thì chọn lại. Cách đọc được nhớ cho tệp lần sau của đơn vị đó.',
      'Sửa những giá trị chưa đọc được, ví dụ «420 nghìn».',
      'Ở «Xem trước», đọc dòng tổng: thêm mới bao nhiêu, đổi bao nhiêu, hỏi bao nhiêu. Bấm từng phần để xem các dòng.',
      'Bấm nút Nhập. Sổ được sao lưu trước, và một lần «Hoàn tác» đưa mọi thứ về như cũ.',
    ],
    tips: [
      'Tệp đang mở trong Excel thì chưa đọc được: đóng tệp rồi bấm «Đọc lại».',
      'Ô trống trong tệp không xóa dữ liệu đã có trong sổ.',
      '«Mẫu bảng đã nhớ» ở bước đầu: đặt tên nơi gửi, hoặc quên một cách đọc đã sai.',
      'Dòng còn nghi vào mục «Cần xem lại», không làm dừng lần nhập.',
    ],
    also: 'tải lên upload danh sách xlsx csv lỗi font TCVN3 VNI cột tiêu đề trùng',
  },
  doubts: {
    title: 'Cần xem lại',
    lead: 'Những dòng mà phần mềm không dám tự quyết: có thể là hồ sơ đã có, có thể là hồ sơ mới.',
    steps: [
      'Dòng trên cùng được chọn sẵn; bên phải là điều tệp ghi và hồ sơ giống nhất, kèm lý do.',
      'Bấm số 1 đến 9 để chọn hồ sơ khớp, M nếu là hồ sơ mới, B nếu bỏ qua.',
      'Ô vừa sửa trong Excel vừa sửa trong sổ: 1 lấy giá trị trong tệp, B giữ như trong sổ.',
      'Trang «Trùng trong sổ» liệt kê các cặp hồ sơ có thể là một. Enter để so từng ô và gộp, K nếu là hai hồ sơ.',
      'Khi gộp, chọn giá trị giữ lại ở từng ô. Giá trị bị bỏ vẫn còn trong lịch sử.',
    ],
    tips: ['Trả lời nhầm thì Ctrl+Z.', 'Câu đã trả lời được nhớ: lần nhập sau không hỏi lại.'],
    also: 'trùng lặp gộp hồ sơ nghi ngờ merge',
  },
  queries: {
    title: 'Câu hỏi về ô',
    lead: 'Điều một người hỏi về một ô của hồ sơ, chờ người khác tra giấy rồi trả lời.',
    steps: [
      'Trong hồ sơ, mục «Kiểm tra», bấm «Hỏi về một ô»: chọn ô, ghi câu hỏi.',
      'Mọi câu còn mở nằm ở «Cần xem lại», trang «Câu hỏi về ô».',
      'Chọn một câu: trả lời ngay ở bên phải, hoặc mở hồ sơ, sửa ô nếu sai rồi trả lời ở đó.',
    ],
    tips: [
      'Câu hỏi chỉ đóng khi có câu trả lời; hỏi gì, đáp gì đều ở lại trong hồ sơ.',
      'Hồ sơ kiểm xong thì «Khóa hồ sơ»: nhập tệp cũng không sửa được cho đến khi mở khóa.',
    ],
    also: 'thắc mắc kiểm tra duyệt khóa trả lời query',
  },
  rekeying: {
    title: 'Nhập lại mẫu 5 %',
    lead: 'Biết sổ nhập sai bao nhiêu: lấy ngẫu nhiên 5 % hồ sơ, nhập lại từ giấy, so hai lần nhập.',
    steps: [
      'Vào «Cần xem lại», bấm «Nhập lại mẫu 5 %». Chọn sổ hoặc một tệp đã nhập, số mồi, các ô sẽ nhập lại.',
      'Bấm «Lấy mẫu», rồi nhập từng hồ sơ theo giấy. Giá trị trong sổ không hiện ra.',
      'Ở mỗi chỗ khác nhau, xem lại giấy, ghi lý do, chọn «Giữ trong sổ» hoặc «Lấy lần hai».',
      'Đọc tỷ lệ khác nhau của từng ô, hoặc bấm «Xuất biên bản so sánh».',
    ],
    tips: ['Nên để người khác nhập lần hai.', 'Cùng số mồi, cùng danh sách thì ra cùng mẫu; người khác kiểm lại được.'],
    also: 'nhập hai lần đối chiếu kiểm chất lượng lấy mẫu ngẫu nhiên sai sót double entry',
  },
  producers: {
    title: 'Chủ thể',
    lead: 'Sổ doanh nghiệp, hợp tác xã, tổ hợp tác, hộ kinh doanh. Mở một chủ thể là thấy hết: sản phẩm, giấy tờ, lịch sử.',
    steps: [
      'Gõ vào ô tìm: tên, người đại diện, điện thoại, mã số thuế. Không cần dấu.',
      'Bấm một dòng để xem tóm tắt bên phải, Enter hoặc bấm tên để mở hồ sơ.',
      'Điền từng ô rồi Enter hoặc Tab; ô tự lưu. Ô báo đỏ thì đọc câu bên dưới, ghi rõ sai gì và sửa thế nào.',
      '«Thêm chủ thể» để ghi hồ sơ mới; phần mềm báo ngay nếu có hồ sơ giống.',
    ],
    tips: [
      'Mã số thuế của hộ kinh doanh là số định danh cá nhân nên danh sách chỉ hiện ba số cuối.',
      'Điện thoại chỉ in ra danh mục khi chủ thể đồng ý.',
      'Địa chỉ cũ (trước 01/7/2025) được giữ nguyên; chọn xã mới để in đúng.',
      'Giấy phép, kết quả kiểm nghiệm: kéo PDF hoặc ảnh chụp thả vào hồ sơ, dán bằng Ctrl+V, hoặc bấm «Đính giấy tờ»; tối đa 20 MB mỗi tệp.',
    ],
    also: 'doanh nghiệp hợp tác xã hộ kinh doanh công ty địa chỉ sáp nhập xã mã số thuế che giấu đính kèm giấy tờ kiểm nghiệm',
  },
  products: {
    title: 'Sản phẩm',
    lead: 'Mỗi sản phẩm có hạng sao theo quyết định, và hiệu lực được tính vào ngày đang xét.',
    steps: [
      'Lọc theo ngành, hạng sao, tình trạng. Điều kiện lọc nằm trong địa chỉ nên nút Quay lại vẫn giữ.',
      'Đổi «Xét hiệu lực ngày» sang ngày hội nghị để biết hôm đó còn sao hay không.',
      'Mở sản phẩm, ghi quyết định và giấy chứng nhận ở khung hạng sao; nâng hạng là thêm giấy mới, giấy cũ vẫn còn.',
      'Kéo ảnh thả vào khung ảnh. Ảnh được xoay, thu nhỏ, bỏ vị trí chụp.',
    ],
    tips: [
      'Sản phẩm hết hạn không in sao trong danh mục và biên bản.',
      'Thiếu gì để vào danh mục được ghi ở cột «Hồ sơ».',
      'Có cả thư mục ảnh: đặt tên tệp theo mã vạch hoặc mã truy xuất, thả vào danh sách sản phẩm hoặc bấm «Ảnh theo mã», xem trước rồi thêm.',
      'Tự công bố, phiếu kiểm nghiệm của sản phẩm: đính ở khung giấy tờ của hồ sơ.',
    ],
    also: 'hạng sao ocop giấy chứng nhận quyết định hết hạn gia hạn thu hồi ảnh mã vạch giá',
  },
  sheet: {
    title: 'Bảng tính, gõ như Excel',
    lead: 'Sửa nhiều hồ sơ một lúc: chép, dán, kéo xuống, sửa hàng loạt, như trong Excel.',
    steps: [
      'Bấm «Bảng tính» ở góc phải của danh sách chủ thể, sản phẩm hoặc bên mua.',
      'Gõ để ghi đè ô, F2 để sửa, Enter xuống, Tab sang phải.',
      'Chép từ Excel rồi dán bằng Ctrl+V; dán quá dòng cuối là thêm hồ sơ mới.',
      'Chọn nhiều ô rồi Ctrl+D để chép xuống, Ctrl+R để chép sang phải.',
      'Dán nhầm cột thì một lần Ctrl+Z trả lại hết.',
    ],
    tips: [
      'Ô có góc màu là ô báo lỗi hoặc cần xem; chọn ô để đọc lý do ở thanh dưới, F6 để xuống đó và quay lại.',
      'Kéo mép tiêu đề để đổi độ rộng cột; xếp, lọc (cả ô trống), ẩn cột ở nút trên tiêu đề hoặc bằng Ctrl+Shift+L.',
      'Sửa một cột của nhiều dòng: chọn các dòng rồi bấm «Sửa … dòng» dưới bảng; dòng không ghi được giữ nguyên và có nêu lý do.',
      'Dữ liệu cá nhân đang che thì chép sang chỗ khác cũng che; chọn «Hiện dữ liệu cá nhân» trước khi chép để có đủ.',
    ],
    also: 'lưới grid excel dán paste sao chép copy điền fill hàng loạt',
  },
  ownFields: {
    title: 'Trường riêng',
    lead: 'Thêm ô mà cơ quan cần và phần mềm chưa có, không cần người lập trình.',
    steps: [
      'Vào «Cài đặt», khung «Trường riêng», bấm «Thêm trường»: đặt tên, chọn kiểu.',
      'Ô mới nằm cuối hồ sơ, cuối bảng tính, ở hàng lọc của danh sách và trong «Xuất Excel để sửa».',
      'Khi nhập tệp: cột trùng tên tự vào trường; cột chưa có chỗ thì bấm «Giữ thành trường riêng».',
    ],
    tips: [
      'Không dùng nữa thì chọn «Thôi dùng»: giá trị đã ghi vẫn nằm trong hồ sơ, dùng lại được.',
      'Trường của sản phẩm, chủ thể là cột của danh mục được: «Thêm cột» ở «Mẫu in». Bản công khai chỉ in trường được phép công khai.',
    ],
    also: 'thêm cột thêm ô tự tạo trường bổ sung thông tin khác',
  },
  buyers: {
    title: 'Bên mua',
    lead: 'Siêu thị, nhà phân phối, bếp ăn, khách sạn mà cơ quan mời kết nối.',
    steps: [
      '«Thêm bên mua» rồi ghi tên, loại hình, điện thoại.',
      'Ghi người đại diện và chức vụ: biên bản ghi nhớ cần hai ô này.',
      'Ghi điều kiện mua để chọn bên bán cho phù hợp.',
    ],
    tips: [
      'Một bên mua dùng cho nhiều hội nghị; không cần ghi lại.',
      'Giấy đăng ký, hợp đồng khung của bên mua: thả tệp vào hồ sơ của họ.',
    ],
    also: 'siêu thị nhà phân phối khách hàng người mua',
  },
  expiry: {
    title: 'Hạn chứng nhận',
    lead: 'Sản phẩm nào còn hạn, sắp hết, đã hết; khi nào phải nộp hồ sơ đánh giá lại.',
    steps: [
      'Đọc dòng tổng trên cùng; bấm từng phần để xem các sản phẩm của phần đó.',
      'Đổi «Xét ngày» để biết tình trạng vào ngày hội nghị hay cuối năm.',
      'Bấm «In thư nhắc» để làm mỗi chủ thể một thư, xem trước rồi lưu PDF.',
      'Trang quyết định liệt kê mọi quyết định công nhận; sửa một lần cho mọi sản phẩm, hoặc ghi thu hồi.',
    ],
    tips: [
      'Giấy chứng nhận có hiệu lực 36 tháng; nộp hồ sơ từ 180 đến 120 ngày trước khi hết hạn.',
      'Gia hạn chuyển tiếp và thu hồi chỉ ghi bằng tay, kèm số văn bản.',
    ],
    also: 'hết hiệu lực thư nhắc đánh giá lại quyết định công nhận thu hồi gia hạn',
  },
  figures: {
    title: 'Số liệu',
    lead: 'Sản phẩm còn hiệu lực theo ngành, loại hình chủ thể, địa bàn; có biểu đồ và trang in.',
    steps: [
      'Xem từng bảng; số nào cũng mở danh sách của nó.',
      'Ở phần địa bàn, đổi giữa đơn vị mới và huyện cũ.',
      'Bấm in trang số liệu, xem trước rồi lưu PDF để gửi báo cáo.',
    ],
    tips: ['Mỗi sản phẩm được đếm một lần, nên các bảng có cùng một tổng.'],
    also: 'thống kê báo cáo biểu đồ tổng hợp',
  },
} satisfies Partial<HelpPages>;
