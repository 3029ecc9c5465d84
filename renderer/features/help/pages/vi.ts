import type { HelpPages } from '../help-page';
import { viRegister } from './vi-register';

/** The help in Vietnamese, the language of the house. Labels of the screens stand between « ». */
export const vi: HelpPages = {
  ...viRegister,
  conferences: {
    title: 'Hội nghị kết nối cung cầu',
    lead: 'Mỗi hội nghị đi qua năm chặng: mời bên bán, mời bên mua, danh mục, biên bản, lễ ký. Chiếc cầu cho biết đang ở đâu.',
    steps: [
      '«Thêm hội nghị»: ghi tên đúng như kế hoạch, và ngày khai mạc.',
      'Bấm chặng trên chiếc cầu để sang việc của chặng đó.',
      'Ghi câu trả lời của từng bên: chọn nhiều dòng rồi bấm nút nhận lời, từ chối.',
      'Phần «Thông tin»: nơi ký, ngày ký, số bản in, các cơ quan chứng kiến, có ghi địa chỉ trước đây trên biên bản hay không.',
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
    tips: [
      'Ô chưa có dữ liệu in là …………… để điền tay.',
      'Chỉ in điện thoại của bên đã đồng ý.',
      'Cột nào in, theo thứ tự nào: sửa ở «Mẫu in»; trường riêng của cơ quan cũng thêm được thành cột.',
    ],
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
    tips: [
      'Mã chỉ kiểm được trong sổ đã in ra tờ giấy đó.',
      'Tệp PDF quét đến 20 MB được giữ nguyên: bấm «Xem bản quét» để mở lại và lưu ra tệp.',
    ],
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
      'Mỗi tuần: cắm USB, khung «Chép sổ sang máy khác», «Chép ra tệp…». Tệp mang cả ảnh và giấy tờ đính kèm.',
      'Ở máy mới: màn hình đầu tiên, hoặc cùng khung đó, «Lấy từ tệp…».',
    ],
    tips: [
      'Giữ mọi bản trong 24 giờ, rồi 14 ngày, 8 tuần, 12 tháng.',
      'Không kèm ảnh thì tệp nhỏ, nhưng máy kia thiếu ảnh; phần mềm đếm số thiếu và nói cách lấy.',
    ],
    also: 'backup dự phòng phục hồi mất điện hỏng máy ổ cứng usb chuyển máy mới máy khác ảnh',
  },
  settings: {
    title: 'Cài đặt',
    lead: 'Tên cơ quan in trên giấy tờ, ngôn ngữ, bản sao lưu, bảng đơn vị hành chính.',
    steps: [
      'Điền tên cơ quan, cơ quan chủ quản, người phụ trách: in ở đầu giấy tờ, đứng tên mỗi lần sửa.',
      'Đổi ngôn ngữ bằng một nút; không phải mở lại. Giấy tờ vẫn in tiếng Việt.',
      'Khi có nghị quyết sáp nhập mới, nạp tệp đơn vị hành chính ở đây, không cần cài lại phần mềm.',
      'Khi có quyết định mới về thời hạn, kỳ nộp hồ sơ, nhóm sản phẩm, nạp tệp ở khung «Quy định», xem trước chỗ đổi.',
    ],
    tips: ['Phần mềm không nối mạng: không gửi gì ra ngoài máy.'],
    also: 'tiếng anh english ngôn ngữ cơ quan đơn vị hành chính giấy phép luật quy định thẩm quyền',
  },
};
