import type { IssueSentences } from '../issue-sentences';
import { choices } from './choices';

/** What, where, how to fix; no «vui lòng», no code, no blame. */
export const issues: IssueSentences = {
  'required-missing': (_, label) => `Thiếu «${label}». Điền vào ô này rồi lưu lại.`,
  'reference-missing': (_, label) => `«${label}» trỏ tới hồ sơ không còn trong sổ. Chọn lại hoặc để trống.`,
  'tax-code-check': ({ found }) =>
    `Mã số thuế ${found} sai chữ số kiểm tra. Đối chiếu với giấy đăng ký; nếu giấy ghi đúng như vậy thì giữ nguyên.`,
  'tax-code-shape': ({ found }) =>
    `«${found}» không có dạng mã số thuế. Doanh nghiệp, hợp tác xã: 10 chữ số; chi nhánh: 10 chữ số và -001; hộ kinh doanh: 12 chữ số.`,
  'tax-code-person': ({ found }) =>
    `${found} là số định danh của một người, còn đây là tổ chức. Ghi mã số thuế 10 chữ số, hoặc sửa loại hình.`,
  'tax-code-masked': () =>
    'Mã số thuế này là số định danh cá nhân. Danh sách và bản in công khai chỉ hiện ba chữ số cuối.',
  'phone-shape': ({ found }) => `Điện thoại «${found}» không gọi được. Ghi đủ 10 chữ số, ví dụ 0912 345 678.`,
  'email-shape': ({ found }) =>
    `Thư điện tử «${found}» chưa đúng. Ghi dạng ten@mien.vn, không dấu, không khoảng trắng.`,
  'stars-missing': () => 'Chưa đọc được hạng sao. Chọn 3, 4 hoặc 5 sao theo quyết định.',
  'stars-claimed': ({ stars }) =>
    `${stars} sao mới là tự khai: chưa có số và ngày quyết định nên không được in. Ghi quyết định công nhận.`,
  'authority-period': ({ authority, expected, date, stars }) =>
    `Quyết định ngày ${date} công nhận ${stars} sao do «${authority}» ký, trong khi lúc đó thẩm quyền thuộc ${choices.authorityLevel[expected]}. Xem lại cơ quan ký hoặc hạng sao.`,
  'expiry-disagrees': ({ stated, computed, months }) =>
    `Giấy ghi hiệu lực đến ${stated}, tính ${months} tháng thì đến ${computed}. Đang dùng ngày ghi trên giấy; đối chiếu lại với giấy chứng nhận.`,
  'extension-no-paper': ({ article }) =>
    `Gia hạn chuyển tiếp chưa có số văn bản. Ghi số, ngày văn bản cho dùng tiếp giấy chứng nhận (${article}).`,
  'extension-no-reason': () =>
    'Có số văn bản gia hạn mà chưa có lý do: chưa tính là gia hạn. Ghi lý do không nộp kịp hồ sơ đánh giá lại.',
  'revocation-no-paper': () => 'Có ngày thu hồi mà chưa có số quyết định thu hồi. Ghi số quyết định.',
  'revocation-no-day': () =>
    'Chưa có ngày thu hồi: sao bị gỡ ở mọi ngày xét cho đến khi ghi ngày. Ghi ngày trên quyết định thu hồi.',
  'date-impossible': ({ found }, label) =>
    `«${label}»: ngày ${found} không có trong lịch. Gõ lại theo dạng 05/08/2026.`,
  'date-future': ({ found }, label) => `«${label}»: ngày ${found} chưa đến. Xem lại năm, hoặc ngày giờ của máy.`,
  'date-too-early': ({ found, earliest }, label) =>
    `«${label}»: ${found} là trước khi có Chương trình OCOP (${earliest}). Xem lại năm.`,
  'dates-out-of-order': ({ earlier, later }, label) =>
    `«${label}» (${later}) lại trước ngày bắt đầu (${earlier}). Sửa một trong hai ngày.`,
  'price-range': ({ from, to }) => `Giá bán lẻ từ ${from} đến ${to} đồng bị ngược. Đổi chỗ hai số.`,
  'wholesale-above-retail': ({ wholesale, retail }) =>
    `Giá bán buôn ${wholesale} đồng cao hơn giá bán lẻ ${retail} đồng. Xem có ghi nhầm cột không, hoặc hai giá tính cho đơn vị khác nhau.`,
  'association-sector': ({ sector }) =>
    `Hội, hiệp hội, trung tâm chỉ được là chủ thể của ngành VI (du lịch), sản phẩm này thuộc ngành ${sector}. Xem lại chủ thể hoặc nhóm sản phẩm.`,
  'group-unknown': ({ found, law }) => `Nhóm «${found}» không có trong ${law}. Chọn lại nhóm.`,
  'address-old-unit': ({ unit }) =>
    `Địa chỉ còn theo đơn vị cũ (${unit}). Chọn xã, phường mới; địa chỉ cũ vẫn được giữ bên cạnh.`,
  'authority-expired': ({ party, ended, day }) =>
    `Giấy ủy quyền của ${party} hết hạn ngày ${ended}, trước ngày ký ${day}. Ghi giấy mới hoặc đổi người ký.`,
  'gtin-shape': ({ found }) =>
    `Mã vạch ${found} sai: máy quét sẽ không đọc. Gõ lại đủ 8, 12, 13 hoặc 14 chữ số in trên bao bì.`,
  'gtin-clash': ({ found, other }) =>
    `Mã vạch ${found} trùng với «${other}». Mỗi mã chỉ dùng cho một sản phẩm, một quy cách; sửa một bên.`,
  'own-missing': (_, label) => `Chưa ghi «${label}». Cơ quan muốn trường riêng này có giá trị ở mọi hồ sơ.`,
  'own-unfit': ({ found }, label) =>
    `«${found}» không hợp với kiểu của trường riêng «${label}». Gõ lại, hoặc đổi kiểu của trường trong «Cài đặt».`,
  'own-label-missing': () => 'Trường riêng cần có tên. Gõ tên rồi lưu lại.',
  'own-label-taken': ({ label }) => `Đã có trường tên «${label}» ở loại hồ sơ này. Đặt tên khác để khỏi lẫn hai cột.`,
  'own-choices-missing': () => 'Kiểu chọn từ danh sách cần ít nhất hai lựa chọn, mỗi dòng một lựa chọn.',
  'own-choice-used': ({ count, examples }) =>
    `Còn ${count} hồ sơ đang ghi lựa chọn bị bỏ («${examples}»). Sửa các hồ sơ đó trước, hoặc giữ lựa chọn.`,
  'own-values-lost': ({ count, examples }) =>
    `Đổi kiểu sẽ làm mất giá trị của ${count} hồ sơ, ví dụ «${examples}». Sửa các giá trị đó trước, hoặc giữ kiểu cũ.`,
  'own-has-values': ({ count }) =>
    `Còn ${count} hồ sơ có giá trị ở trường này nên không xóa được. Chọn «Thôi dùng»: giá trị vẫn nằm trong hồ sơ.`,
  'invalid-value': (_, label) => `Giá trị ở «${label}» không ghi vào sổ được. Gõ lại hoặc để trống.`,
  'edited-since': (_, label) =>
    label === ''
      ? 'đã được sửa sau đó nên giữ nguyên, không hoàn tác.'
      : `«${label}» đã được sửa sau đó nên giữ giá trị mới, không hoàn tác.`,
  'merged-since': () => 'Hồ sơ này đã được gộp vào hồ sơ khác sau đó nên giữ nguyên, không hoàn tác.',
  'still-used': () => 'còn được hội nghị hoặc hồ sơ khác dùng đến nên không gỡ bỏ.',
  'consent-unproven': () => 'Có ghi đồng ý nhưng chưa ghi đồng ý bằng cách nào, ngày nào. Ghi đủ để chứng minh được.',
  'taken-already': ({ value }, label) =>
    `«${label}» ${value} vừa được cấp cho hồ sơ khác nên không cấp lần nữa. Làm lại thao tác để lấy số tiếp theo.`,
  'record-locked': () =>
    'Hồ sơ đã khóa nên chưa sửa được. Mở khóa (ghi lý do) ở mục «Kiểm tra» của hồ sơ, rồi làm lại.',
  'kept-along': () => 'hạng sao của sản phẩm được giữ nên giữ cùng.',
};
