import type { WordIssueCode, WordPlace } from '../../domain/mou/word-issue';

type Params = Readonly<Record<string, string | number>>;

const places: Readonly<Record<WordPlace, string>> = {
  body: 'thân văn bản',
  table: 'trong bảng',
  textBox: 'trong khung chữ',
  header: 'đầu trang',
  footer: 'chân trang',
  note: 'chú thích cuối trang',
  picture: 'lời mô tả của ảnh',
};

const placeOf = ({ place }: Params): string => places[(place ?? 'body') as WordPlace] ?? places.body;
const at = (params: Params): string => `${placeOf(params)}: «${params['text'] ?? ''}»`;

/** A sentence for each finding about the office's own .docx. `word-tag` and `word-needed` refuse nothing. */
const issues: Readonly<Record<WordIssueCode, (params: Params) => string>> = {
  'word-tag': ({ tag }) => `Thẻ ${tag}.`,
  'word-needed': ({ tag }) => `Tệp chưa có thẻ ${tag}. Nếu cơ quan cố ý bỏ thì vẫn lưu được.`,
  'word-empty': () => 'Tệp không có nội dung. Chọn tệp khác.',
  'word-not-docx': ({ found }) =>
    `Tệp này không phải văn bản Word (.docx)${found ? ` mà là ${found}` : ''}. Mở bằng Word, chọn Lưu thành, kiểu «Word Document (.docx)».`,
  'word-old': () =>
    'Tệp Word kiểu cũ (.doc). Mở bằng Word, chọn Lưu thành, kiểu «Word Document (.docx)», rồi chọn lại.',
  'word-password': () => 'Tệp có mật khẩu nên chưa đọc được. Mở bằng Word, bỏ mật khẩu rồi lưu lại.',
  'word-macro': () =>
    'Tệp có macro (.docm) nên không nhận, vì macro chạy được lệnh trên máy. Mở bằng Word, lưu thành .docx không macro.',
  'word-damaged': () => 'Tệp bị hỏng nên không đọc được. Mở bằng Word rồi lưu lại, hoặc lấy lại tệp gốc.',
  'word-too-large': () => 'Tệp quá lớn để làm mẫu: quá 2 MB, hoặc giải nén ra quá nhiều. Bỏ bớt ảnh rồi lưu lại.',
  'word-doctype': () =>
    'Tệp có khai báo DOCTYPE mà Word không bao giờ ghi, nên không đọc. Mở bằng Word rồi lưu thành tệp mới.',
  'word-external': ({ target }) =>
    `Tệp nối tới nơi khác («${target}») và tự tải về khi mở. Gỡ ảnh nối, mẫu nối đó trong Word rồi lưu lại.`,
  'word-active': () => 'Tệp có đối tượng nhúng hoặc nút điều khiển chạy được lệnh. Xóa chúng trong Word rồi lưu lại.',
  'word-field': ({ field }) =>
    `Tệp có trường ${field} tự lấy nội dung từ nơi khác. Xóa trường đó trong Word rồi lưu lại.`,
  'word-no-tag': () => 'Tệp chưa có thẻ nào. Gõ các thẻ như {ben_a.ten} vào chỗ cần điền, xem danh sách thẻ ở dưới.',
  'word-brace': (params) =>
    `Dấu ngoặc nhọn «${params['tag']}» không thành cặp, ${at(params)}. Thẻ viết trong một cặp ngoặc: {ben_a.ten}.`,
  'word-unknown': (params) => `Không có thẻ ${params['tag']}, ${at(params)}. Xem danh sách thẻ ở dưới.`,
  'word-other-variant': (params) => `Loại biên bản này không có dữ liệu cho thẻ ${params['tag']}, ${at(params)}.`,
  'word-outside-list': (params) =>
    `Thẻ ${params['tag']} chỉ dùng giữa ${params['list']} và chỗ kết thúc danh sách, ${at(params)}.`,
  'word-list-unknown': (params) => `Không có danh sách ${params['tag']}, ${at(params)}. Xem các danh sách ở dưới.`,
  'word-list-open': (params) =>
    `Danh sách ${params['tag']} thiếu đầu hoặc thiếu cuối, ${at(params)}. Viết đủ {#san_pham} và {/san_pham}.`,
  'word-list-nested': (params) => `Danh sách ${params['tag']} nằm trong danh sách khác, ${at(params)}. Tách ra.`,
  'word-list-place': () =>
    'Một danh sách bắt đầu trong bảng mà kết thúc ngoài bảng, hoặc nằm trong ô điều khiển. Đặt cả hai đầu trong cùng một dòng bảng.',
  'word-note': (params) =>
    `Không điền được thẻ ${params['tag']} ở chỗ này, ${at(params)}. Chuyển thẻ vào thân văn bản.`,
};

/** Words of «Mẫu Word của cơ quan». Tags themselves are the same in every language. */
export const wordTemplate = {
  title: 'Mẫu Word của cơ quan',
  lead: 'Cơ quan có mẫu riêng thì gõ thẻ vào tệp .docx; phần mềm điền tên, số liệu đã chốt của từng biên bản vào đó.',
  none: 'Chưa có tệp mẫu cho loại này.',
  inUse: (file: string, no: string) => `Đang dùng «${file}», kèm bản lời văn ${no}.`,
  choose: 'Chọn tệp Word',
  chooseOther: 'Chọn tệp khác',
  dialog: 'Chọn mẫu Word của cơ quan',
  sample: 'Lưu tệp mẫu có sẵn các thẻ',
  sampleDialog: 'Lưu tệp mẫu có sẵn các thẻ',
  sampleName: (variant: string) => `Mẫu Word có thẻ - ${variant}`,
  sampleSaved: (file: string) => `Đã lưu «${file}». Mở bằng Word, sửa hình thức, giữ nguyên các thẻ.`,
  remove: 'Bỏ mẫu Word',
  removed: 'Đã bỏ mẫu Word; giấy đã phát hành giữ mẫu cũ.',
  removedReason: 'Bỏ mẫu Word',
  refused: (file: string, count: string) => `Chưa nhận «${file}»: ${count} chỗ cần sửa.`,
  accepted: (file: string, count: string) => `Nhận được «${file}»: ${count} thẻ, đều điền được.`,
  reason: 'Mẫu này ai duyệt',
  save: (no: string) => `Lưu thành bản ${no}`,
  saved: (no: string) => `Đã lưu mẫu Word, bản ${no}.`,
  drop: 'Không dùng tệp này',
  keepDraft: 'Lời văn đang sửa dở. Lưu hoặc bỏ thay đổi trước khi đổi mẫu Word.',
  columns: { tag: 'Thẻ', holds: 'Sẽ điền', where: 'Chỗ đặt' },
  places,
  issues,
  list: 'Các thẻ dùng được',
  listHint: 'Gõ thẻ đúng như cột đầu, có hay không có dấu đều được. Thẻ của danh sách viết giữa hai đầu của danh sách.',
  listOf: (start: string, end: string) => `giữa ${start} và ${end}`,
  ofParty: (party: string, part: string) => `${party}: ${part}`,
  ofRow: (list: string, part: string) => `${list}, mỗi dòng: ${part}`,
  parties: { ben_a: 'Bên A', ben_b: 'Bên B', co_quan: 'Cơ quan chứng kiến, hỗ trợ' },
  parts: {
    ten: 'tên',
    dia_chi: 'địa chỉ',
    so_dang_ky: 'số đăng ký',
    ma_so_thue: 'mã số thuế',
    dien_thoai: 'điện thoại',
    email: 'email',
    so_tai_khoan: 'số tài khoản',
    ngan_hang: 'ngân hàng',
    ong_ba: 'Ông hoặc Bà',
    dai_dien: 'người đại diện',
    chuc_vu: 'chức vụ',
    giay_uy_quyen: 'số, ngày giấy ủy quyền',
    nguoi_ky: 'người ký',
    ky_thay: 'dòng ký thay (KT., TM.)',
  },
  tags: {
    so: 'Số biên bản',
    ten_van_ban: 'Tên văn bản',
    trich_yeu: 'Trích yếu',
    mo_dau: 'Đoạn mở đầu',
    loi_thong_nhat: 'Lời thống nhất',
    ten_hoi_nghi: 'Tên hội nghị',
    ke_hoach: 'Kế hoạch, quyết định',
    ngay_ky: 'Ngày ký',
    thang_ky: 'Tháng ký',
    nam_ky: 'Năm ký',
    noi_ky: 'Nơi ký',
    ngay_het_han: 'Ngày hết hiệu lực',
    ky_bao_cao: 'Kỳ báo kết quả',
    tong_so_ban: 'Tổng số bản, số và chữ',
    so_ban_moi_ben: 'Số bản mỗi bên, số và chữ',
    so_ban_ban_to_chuc: 'Số bản ban tổ chức, số và chữ',
    ma_giay: 'Mã trên giấy',
    so_san_pham: 'Số sản phẩm, số và chữ',
    tong_gia_tri: 'Tổng giá trị, đồng',
    tong_gia_tri_bang_chu: 'Tổng giá trị bằng chữ',
    so_ngay_thanh_toan: 'Số ngày thanh toán',
    muc_phat: 'Mức phạt, %',
  },
  lists: {
    can_cu: 'Danh sách căn cứ',
    dieu: 'Danh sách các điều',
    san_pham: 'Danh sách sản phẩm',
    cac_co_quan: 'Danh sách cơ quan ký',
  },
  rows: {
    noi_dung: 'nội dung',
    so: 'số thứ tự của điều',
    ten: 'tên',
    stt: 'số thứ tự',
    hang_sao: 'hạng sao',
    quy_cach: 'quy cách',
    don_vi_tinh: 'đơn vị tính',
    san_luong: 'sản lượng',
    thoi_gian: 'thời gian cung ứng',
    don_gia: 'đơn giá, đồng',
    thanh_tien: 'thành tiền, đồng',
    nguoi_ky: 'người ký',
    chuc_vu: 'chức vụ',
    ky_thay: 'dòng ký thay (KT., TM.)',
    dau_moi: 'đầu mối',
  },
};
