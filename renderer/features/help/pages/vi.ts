import type { HelpPages } from '../help-page';

/** The help in Vietnamese, the language of the house. Labels of the screens stand between « ». */
export const vi: HelpPages = {
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
    ],
    also: 'doanh nghiệp hợp tác xã hộ kinh doanh công ty địa chỉ sáp nhập xã mã số thuế che giấu',
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
      'Kéo mép tiêu đề để đổi độ rộng cột; xếp, lọc, ẩn cột ở nút trên tiêu đề hoặc bằng Ctrl+Shift+L.',
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
    tips: ['Không dùng nữa thì chọn «Thôi dùng»: giá trị đã ghi vẫn nằm trong hồ sơ, dùng lại được.'],
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
    tips: ['Một bên mua dùng cho nhiều hội nghị; không cần ghi lại.'],
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
  conferences: {
    title: 'Hội nghị kết nối cung cầu',
    lead: 'Mỗi hội nghị đi qua năm chặng: mời bên bán, mời bên mua, danh mục, biên bản, lễ ký. Chiếc cầu cho biết đang ở đâu.',
    steps: [
      '«Thêm hội nghị»: ghi tên đúng như kế hoạch, và ngày khai mạc.',
      'Bấm chặng trên chiếc cầu để sang việc của chặng đó.',
      'Ghi câu trả lời của từng bên: chọn nhiều dòng rồi bấm nút nhận lời, từ chối.',
      'Phần «Thông tin»: nơi ký, ngày ký, số bản in, các cơ quan chứng kiến.',
    ],
    tips: ['Hiệu lực của giấy chứng nhận được xét vào ngày khai mạc, không phải hôm nay.'],
    also: 'kết nối cung cầu xúc tiến thương mại mời nhận lời gian hàng lễ ký',
  },
  invite: {
    title: 'Mời bên bán, bên mua',
    lead: 'Chọn từ sổ những bên sẽ mời. Sản phẩm còn hạn được chọn sẵn cho từng bên bán.',
    steps: [
      'Lọc danh sách theo ngành, hạng sao, địa phương.',
      'Phím cách để chọn một dòng, Ctrl+A để chọn hết.',
      'Đọc dòng dưới cùng: sẽ mời bao nhiêu bên, bao nhiêu sản phẩm. Bấm nút mời.',
    ],
    tips: ['Bên đã mời không hiện lại trong danh sách mời.'],
    also: 'thư mời danh sách mời doanh nghiệp tham gia',
  },
  catalogue: {
    title: 'Danh mục sản phẩm',
    lead: 'Danh mục của một hội nghị: sản phẩm nào vào, sản phẩm nào để ngoài và vì sao.',
    steps: [
      'Đọc dòng tổng: đã chọn = vào danh mục + để ngoài. Bấm từng phần để xem.',
      'Sản phẩm để ngoài có lý do; bấm để mở hồ sơ và bổ sung.',
      'Bấm «Xuất Excel», chọn nơi lưu.',
      'Bấm «Mở tệp» để xem trước khi in. Bản in đen trắng vẫn đọc được.',
    ],
    tips: ['Ô chưa có dữ liệu in là …………… để điền tay.', 'Chỉ in điện thoại của bên đã đồng ý.'],
    also: 'in ấn xuất excel catalogue bản in giấy',
  },
  mous: {
    title: 'Biên bản ghi nhớ',
    lead: 'Lập, kiểm và in biên bản giữa bên bán và bên mua, cùng danh sách ký.',
    steps: [
      'Bấm «Lập biên bản», ghép bên bán với bên mua.',
      'Ghi hàng: sản phẩm, số lượng, thời gian giao. Chưa rõ thì để trống, bản in có dòng chấm.',
      'Đọc cột «Kiểm»: «chưa in được» thì bấm «Điền» ngay cạnh điều còn thiếu.',
      'Xem bản in ở bên phải, rồi in một bản hoặc cả loạt vào thư mục.',
      'Ký xong thì đánh dấu «đã ký».',
    ],
    tips: ['Số biên bản cho một lần, hủy rồi cũng không dùng lại.', 'Lời văn mẫu do cơ quan tự duyệt trước khi ký.'],
    also: 'mou thỏa thuận hợp tác ký kết in pdf ủy quyền hợp đồng nguyên tắc',
  },
  clauses: {
    title: 'Lời văn mẫu',
    lead: 'Lời văn của biên bản ghi nhớ: cơ quan sửa và tự duyệt trước khi dùng.',
    steps: [
      'Đọc lời văn đang dùng, bấm «Sửa».',
      'Sửa tên, căn cứ, từng điều, từng khoản; thêm, bỏ, đổi thứ tự.',
      'Lưu thành bản mới. Biên bản in sau đó dùng bản mới, giấy đã in giữ nguyên.',
    ],
    tips: [
      'Chưa có luật sư nào đọc lời văn soạn sẵn.',
      'Cơ quan có mẫu Word riêng: lưu tệp mẫu có sẵn các thẻ, sửa trong Word, rồi chọn lại ở «Mẫu Word của cơ quan».',
    ],
    also: 'điều khoản mẫu biên bản sửa lời word docx thẻ trộn thư',
  },
  ceremony: {
    title: 'Lễ ký kết',
    lead: 'Xếp thứ tự ký, chỗ ngồi, cặp ký; theo dõi lúc đang ký.',
    steps: [
      'Ghi giờ bắt đầu, số cặp mỗi đợt; xếp thứ tự bằng tay hoặc theo chức vụ.',
      'Xem chỗ ngồi và thẻ tên, kiểm cặp ký.',
      'Bấm «In» để lưu kịch bản, lời dẫn, sơ đồ, thẻ tên.',
      'Trong lễ, đánh dấu từng biên bản ở bảng ký trực tiếp.',
    ],
    tips: ['Làm nhầm thì hoàn tác như mọi việc khác.'],
    also: 'ký kết kịch bản mc thẻ tên sơ đồ chỗ ngồi',
  },
  labels: {
    title: 'Nhãn, thẻ in',
    lead: 'In nhãn sản phẩm, thẻ tên, biển để bàn, nhãn bìa cặp ký lên tờ nhãn cắt sẵn.',
    steps: [
      'Chọn in gì và cỡ tờ nhãn; cỡ lạ thì bấm «Sửa kích thước» rồi lưu thành tờ nhãn mới.',
      'Lần đầu với một máy in: lưu trang đo, in ở 100%, đo ba chỗ rồi bấm «Tính độ lệch».',
      'Tờ đã dùng một phần thì ghi ô trống đầu tiên ở «Bắt đầu từ ô số».',
      'Bấm «Lưu PDF», mở tệp và in ở 100%.',
    ],
    tips: [
      'Không cài máy in trên máy này vẫn lưu được PDF; ghi tên máy in để giữ độ lệch.',
      'Mã QR là liên kết của chính chủ thể, hoặc mã GTIN; phần mềm không đặt địa chỉ nào khác.',
    ],
    also: 'tem nhãn decal tomy a4 máy in lệch biển tên thẻ đeo qr',
  },
  scans: {
    title: 'Bản quét và kiểm mã',
    lead: 'Kiểm một tờ giấy có phải bản đang có hiệu lực, và xếp bản quét đã ký vào biên bản.',
    steps: [
      'Gõ mã ở chân trang, hoặc dùng máy quét mã, rồi bấm «Kiểm».',
      'Không có mã thì chọn ảnh hoặc PDF của trang.',
      'Thêm bản quét: phần mềm đọc mã trên từng trang và xếp vào đúng biên bản.',
    ],
    tips: ['Mã chỉ kiểm được trong sổ đã in ra tờ giấy đó.'],
    also: 'qr quét scan giả mã trang giấy đã ký',
  },
  search: {
    title: 'Tìm mọi thứ bằng Ctrl+K',
    lead: 'Một ô tìm cho cả sổ: hồ sơ, màn hình, lệnh. Không cần dấu, không cần chuột.',
    steps: [
      'Bấm Ctrl+K ở bất cứ đâu.',
      'Gõ vài chữ của tên, hoặc mã số thuế, điện thoại, mã vạch. Gõ dính «caphe» vẫn ra «cà phê».',
      'Mũi tên để chọn, Enter để mở. Gõ có dấu thì đúng dấu đứng trên.',
      'Chưa gõ gì: danh sách hồ sơ vừa mở và mọi lệnh.',
    ],
    tips: ['Dòng «Xem cả … trong danh sách» mở danh sách đã lọc sẵn.', 'Số của cá nhân được che, chỉ còn ba số cuối.'],
    also: 'tìm kiếm tra cứu search phím tắt lệnh',
  },
  history: {
    title: 'Lịch sử và hoàn tác',
    lead: 'Mọi lần ghi: ai, lúc nào, đổi gì, từ tệp nào. Không có gì mất hẳn.',
    steps: [
      'Bấm một dòng để xem giá trị cũ và mới ở bên phải.',
      '«Hoàn tác việc này» trả lại mọi chỗ mà việc đó đã đổi.',
      'Trong hồ sơ, mở lịch sử của một ô để xem các giá trị trước và đưa về giá trị cũ.',
    ],
    tips: ['Hoàn tác cũng là một việc, và cũng hoàn tác được.', 'Chỗ đã sửa sau đó thì giữ lại, phần mềm báo rõ.'],
    also: 'undo quay lại nhật ký ai sửa khôi phục giá trị cũ',
  },
  backups: {
    title: 'Sao lưu và khôi phục',
    lead: 'Sổ tự sao lưu khi mở, mỗi 30 phút, trước khi nhập, và khi đóng. Mỗi bản được mở thử.',
    steps: [
      'Vào «Cài đặt», khung «Bản sao lưu».',
      '«Sao lưu ngay» trước việc lớn; hoặc Ctrl+Shift+S ở bất cứ đâu.',
      'Muốn lấy lại: chọn bản, bấm «Khôi phục». Sổ hiện nay được sao lưu trước, và hoàn tác được.',
    ],
    tips: [
      'Giữ mọi bản trong 24 giờ, rồi 14 ngày, 8 tuần, 12 tháng.',
      'Nên chép thư mục dữ liệu sang USB mỗi tuần; đường dẫn ở «Giới thiệu».',
    ],
    also: 'backup dự phòng phục hồi mất điện hỏng máy ổ cứng usb',
  },
  settings: {
    title: 'Cài đặt',
    lead: 'Tên cơ quan in trên giấy tờ, ngôn ngữ, bản sao lưu, bảng đơn vị hành chính.',
    steps: [
      'Điền tên cơ quan, cơ quan chủ quản, người phụ trách: in ở đầu giấy tờ, đứng tên mỗi lần sửa.',
      'Đổi ngôn ngữ bằng một nút; không phải mở lại. Giấy tờ vẫn in tiếng Việt.',
      'Khi có nghị quyết sáp nhập mới, nạp tệp đơn vị hành chính ở đây, không cần cài lại phần mềm.',
    ],
    tips: ['Phần mềm không nối mạng: không gửi gì ra ngoài máy.'],
    also: 'tiếng anh english ngôn ngữ cơ quan đơn vị hành chính giấy phép',
  },
};
