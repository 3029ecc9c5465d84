import type { IntakeIssue, IntakeIssueCode } from '../../domain/intake/intake-issue';

type Say = (issue: IntakeIssue) => string;

const column = ({ column: name }: IntakeIssue): string => (name === null || name === '' ? '' : `Cột «${name}»: `);

/** What a sender reads differently from the officer: he cannot choose anything on a screen. */
const ownSentences: Readonly<Partial<Record<IntakeIssueCode, Say>>> = {
  'product-name-missing': () => 'Dòng thiếu tên sản phẩm nên chưa nhận. Ghi tên sản phẩm.',
  'producer-missing': () => 'Dòng thiếu tên chủ thể nên chưa nhận. Ghi tên chủ thể (cơ sở, hợp tác xã, công ty, hộ).',
  'several-products': (issue) =>
    `${column(issue)}một ô có ${issue.expected ?? ''} sản phẩm. Ghi mỗi sản phẩm một dòng.`,
  'cell-error': (issue) => `${column(issue)}ô báo lỗi ${issue.found}. Sửa công thức hoặc gõ lại giá trị.`,
  'group-unknown': (issue) =>
    `${column(issue)}«${issue.found}» chưa khớp nhóm nào trong quy định đang dùng. Ghi lại tên nhóm sản phẩm.`,
  'group-ask': (issue) => `${column(issue)}«${issue.found}» là nhóm năm 2018. Ghi tên nhóm theo quy định đang dùng.`,
  'kind-unknown': (issue) =>
    `${column(issue)}«${issue.found}» chưa rõ là loại hình nào. Ghi doanh nghiệp, hợp tác xã, tổ hợp tác, hộ kinh doanh hoặc trang trại.`,
  'commune-unknown': (issue) =>
    `${column(issue)}«${issue.found}» không có trong danh sách xã, phường. Ghi tên xã, phường mới.`,
  'commune-gone-before': (issue) =>
    `${column(issue)}«${issue.found}» không có trong bảng đơn vị ngày 30/6/2025. Ghi tên xã, phường hiện nay.`,
  'commune-ask': (issue) => `${column(issue)}«${issue.found}» có thể là: ${issue.expected ?? ''}. Ghi rõ một nơi.`,
  'producer-differs': (issue) =>
    `Dòng này ghi «${issue.found}», dòng khác của cùng chủ thể ghi «${issue.expected ?? ''}». Ghi thống nhất.`,
  'price-several': (issue) => `${column(issue)}«${issue.found}» có nhiều giá. Ghi một giá, hoặc giá từ - đến.`,
  'decision-several': (issue) => `${column(issue)}«${issue.found}» có nhiều quyết định. Ghi mỗi quyết định một ô.`,
};

/** Words of the workbooks that go out to be filled, corrected or edited, and of the buttons that make them. */
export const workbooks = {
  error: {
    noteHead: 'Ghi chú của đơn vị nhận',
    noteHeadOf: (office: string) => `Ghi chú của ${office}`,
    /** Blank where the sentence of the preview does for a sender too. */
    issue: (issue: IntakeIssue): string => ownSentences[issue.code]?.(issue) ?? '',
    reasons: {
      'producer-doubt':
        'Chưa rõ chủ thể này có phải đơn vị đã gửi trước đây không. Ghi thêm mã số thuế hoặc số điện thoại.',
      'product-doubt': 'Chưa rõ sản phẩm này có phải sản phẩm đã gửi trước đây không. Ghi đủ dấu và quy cách đóng gói.',
      'repeated-row': 'Sản phẩm này đã có ở dòng trên nhưng ghi khác. Giữ một dòng đúng, xóa dòng kia.',
    },
    twins: {
      producer: (rows: string) =>
        `Có thể cùng một chủ thể với ${rows}. Ghi giống nhau, hoặc ghi rõ mã số thuế của từng bên.`,
      product: (rows: string) =>
        `Có thể cùng một sản phẩm với ${rows}. Giữ một dòng, hoặc ghi rõ tên của từng sản phẩm.`,
    },
    nameless: 'Danh sách',
    row: (row: number) => `dòng ${row}`,
    rowOf: (sheet: string, row: number) => `dòng ${row} trang «${sheet}»`,
    fileName: (name: string) => `${name} - gửi lại`,
  },
  sendBack: {
    button: 'Gửi lại người gửi…',
    buttonOf: (file: string) => `Gửi lại «${file}»…`,
    why: 'Chính tệp này, ô sai tô màu và thêm một cột ghi chú. Người gửi sửa xong, nhập lại: chỉ các dòng đã sửa được cập nhật.',
    saveTitle: 'Lưu tệp gửi lại người gửi',
    working: 'Đang ghi chú vào tệp của người gửi',
    stop: 'Dừng thì không tạo tệp nào.',
    done: (file: string, rows: string) => `Đã lưu «${file}», ghi chú ở ${rows} dòng.`,
    remade:
      'Tệp gốc không phải .xlsx nên đây là tệp mới với các giá trị đọc được; kiểu trình bày của tệp gốc không giữ được.',
    noRoom: (file: string) =>
      `Chưa gửi lại được «${file}»: danh sách bắt đầu ngay từ dòng 1, không còn dòng nào để ghi tên cột ghi chú. Thêm dòng tiêu đề vào tệp rồi nhập lại.`,
    open: 'Mở tệp',
    unreadable: (file: string) => `Không còn đọc được «${file}». Đọc lại tệp rồi gửi lại.`,
  },
  edit: {
    button: 'Xuất Excel để sửa…',
    title: 'Sổ OCOP để sửa trong Excel',
    saveTitle: 'Lưu tệp Excel để sửa',
    fileName: {
      producers: (day: string) => `Chủ thể để sửa ${day}`,
      products: (day: string) => `Sản phẩm để sửa ${day}`,
    },
    dialogTitle: 'Xuất Excel để sửa',
    explain: (rows: string) =>
      `Xuất ${rows} hồ sơ đang hiện trong danh sách. Sửa trong Excel rồi nhập lại tệp này: chỉ các ô đã sửa được cập nhật, sau khi bạn xem trước.`,
    personal: 'Kèm dữ liệu cá nhân (điện thoại, mã số, tên của hộ và trang trại, số tài khoản)',
    personalOff: 'Không kèm thì các ô đó bị che; ô che không bao giờ ghi đè vào sổ.',
    export: 'Xuất',
    cancel: 'Thôi',
    working: 'Đang ghi tệp Excel',
    unit: 'dòng',
    stop: 'Dừng thì không tạo tệp nào.',
    done: (file: string, rows: string) => `Đã lưu «${file}» với ${rows} hồ sơ.`,
    open: 'Mở tệp',
    sheets: { producers: 'Chủ thể', products: 'Sản phẩm', decisions: 'Quyết định', certificates: 'Công nhận' },
    titles: {
      producers: 'Chủ thể trong sổ',
      products: 'Sản phẩm trong sổ',
      decisions: 'Quyết định công nhận',
      certificates: 'Các lần công nhận hạng sao của sản phẩm',
    },
    note: 'Sửa ô nào thì ô ấy được cập nhật khi nhập lại. Dòng xóa đi vẫn còn trong sổ. Hồ sơ mới: thêm dòng ở cuối, để trống cột mã.',
    masked: 'Dữ liệu cá nhân đang che bằng dấu *.',
    ids: { id: 'Mã hồ sơ', producerId: 'Mã chủ thể', productId: 'Mã sản phẩm' },
    asNew: 'Là hồ sơ mới',
    key: 'Dấu của phần mềm',
    stars: (stars: string) => `${stars} sao`,
    listsName: 'Danh mục',
    guideName: 'Hướng dẫn',
    guide: [
      'Sửa trực tiếp trong các ô, lưu tệp dạng .xlsx, rồi vào «Nhập từ Excel» chọn tệp này.',
      'Phần mềm cho xem trước từng ô thay đổi, chưa ghi gì cho đến khi bấm Nhập.',
      'Cột mã hồ sơ không sửa. Được sắp xếp, lọc, ẩn cột, xóa dòng: dòng bị xóa vẫn còn trong sổ.',
      'Ô để trống nghĩa là xóa giá trị đang có trong sổ. Cột xóa hẳn thì giữ nguyên mọi giá trị.',
      'Hồ sơ mới: thêm một dòng, để trống cột mã; sản phẩm mới ghi đúng tên chủ thể đã có trong sổ.',
      'Ô có danh sách chọn: bấm mũi tên để chọn. Ngày ghi ngày/tháng/năm; điện thoại cách nhau bằng dấu phẩy.',
      'Nếu hồ sơ đã được sửa trong sổ sau khi xuất tệp, phần mềm hỏi lại và cho xem cả hai giá trị.',
      'Ảnh không có trong tệp này.',
    ].join('\n'),
    notInList: 'Chọn một giá trị trong danh sách.',
    locked: 'Mã này do phần mềm đặt, không sửa. Hồ sơ mới thì để trống.',
  },
  template: {
    button: 'Tải danh sách mẫu…',
    why: 'Mẫu Excel để gửi xã, doanh nghiệp điền: có danh sách chọn, dòng ví dụ, hướng dẫn. Điền xong nhập vào đây không phải hỏi gì.',
    saveTitle: 'Lưu danh sách mẫu',
    working: 'Đang tạo danh sách mẫu',
    stop: 'Dừng thì không tạo tệp nào.',
    done: (file: string) => `Đã lưu «${file}».`,
  },
};
