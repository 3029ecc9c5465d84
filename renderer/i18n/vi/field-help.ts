import type { SourcedField } from '../../domain/reference/field-sources';
import type { CertificateRules } from '../../domain/reference/law-tables';

/** What a field asks for and why, in one or two sentences; its law stands under it. */
export const fieldHelp: {
  readonly open: (label: string) => string;
  readonly source: (law: string, article: string | null) => string;
  /** By the law in use: some say its figures. */
  readonly texts: Readonly<Record<SourcedField, (rules: CertificateRules) => string>>;
} = {
  open: (label: string) => `Giải thích ô «${label}»`,
  source: (law: string, article: string | null) => (article === null ? `Theo ${law}.` : `Theo ${article}, ${law}.`),
  texts: {
    'producers-kind': () =>
      'Chủ thể là doanh nghiệp nhỏ và vừa, hợp tác xã, tổ hợp tác, hộ có đăng ký kinh doanh hoặc trang trại. Hội, hiệp hội, trung tâm chỉ với sản phẩm du lịch (ngành VI).',
    'producers-taxCode': () =>
      'Doanh nghiệp, hợp tác xã: 10 chữ số. Hộ kinh doanh: từ 01/7/2025 là số định danh 12 chữ số của chủ hộ, nên danh sách và bản in chỉ hiện ba số cuối.',
    'producers-communeCode': () => 'Chọn xã, phường hiện nay. Địa chỉ đã gõ và đơn vị cũ vẫn được giữ bên cạnh.',
    'producers-provinceCode': () => '34 tỉnh, thành phố từ 01/7/2025.',
    'producers-contactPublic': () => 'Chỉ đánh dấu khi chủ thể đã đồng ý. Im lặng không phải là đồng ý.',
    'products-subgroupCode': () => 'Sáu ngành, chọn đến phân nhóm nếu biết; mỗi phân nhóm có bộ tiêu chí riêng.',
    'products-gtin': () => 'Số dưới mã vạch trên bao bì. Hàng Việt Nam thường bắt đầu bằng 893; mã khác vẫn hợp lệ.',
    'products-traceCode': () => 'Mã truy xuất điện tử trên nhãn. Sản phẩm từ 4 sao phải có ở hầu hết các bộ tiêu chí.',
    'certificates-stars': () => '3 và 4 sao do UBND tỉnh, 5 sao do Bộ công nhận. 1 và 2 sao không có giấy chứng nhận.',
    'certificates-decisionId': () => 'Chưa có số và ngày quyết định thì hạng sao chỉ là tự khai và không được in.',
    'certificates-issuedOn': ({ validMonths }) => `Giấy chứng nhận có giá trị ${validMonths} tháng kể từ ngày cấp.`,
    'certificates-expiresOn': ({ validMonths }) =>
      `Để trống thì phần mềm tính ${validMonths} tháng từ ngày cấp; giấy ghi ngày khác thì ghi theo giấy.`,
    'certificates-extensionReason': ({ dossierEarliestDays, dossierLatestDays, extensionDays }) =>
      `Chỉ khi không kịp nộp hồ sơ đánh giá lại trong khoảng ${dossierEarliestDays} đến ${dossierLatestDays} ngày trước khi hết hạn; kéo dài nhiều nhất ${extensionDays} ngày, không tự động.`,
    'certificates-revokedOn': () => 'Ghi số và ngày quyết định thu hồi của cơ quan đã công nhận.',
    'buyers-contactPublic': () => 'Chỉ đánh dấu khi bên mua đã đồng ý. Im lặng không phải là đồng ý.',
    'contacts-consentCatalogue': () =>
      'Mỗi mục đích cần một lần đồng ý riêng; không đồng ý thì điện thoại không được in.',
    'contacts-consentWay': () => 'Sự đồng ý phải chứng minh được: ghi cách và ngày đồng ý, giữ phiếu hoặc tin nhắn.',
  },
};
