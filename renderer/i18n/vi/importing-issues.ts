import type { IntakeIssue, IntakeIssueCode } from '../../domain/intake/intake-issue';
import { intakeFieldLabels } from './intake-fields';

type Say = (issue: IntakeIssue) => string;

/** «Trang «DSSP», dòng 47, cột «Giá buôn»: » */
const at = ({ file, sheet, row, column }: IntakeIssue): string => {
  const parts = [
    file === undefined ? '' : `tệp «${file}»`,
    sheet === null ? '' : `trang «${sheet}»`,
    row === null ? '' : `dòng ${row}`,
    column === null || column === '' ? '' : `cột «${column}»`,
  ].filter((part) => part !== '');
  const text = parts.join(', ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}: `;
};

const said =
  (words: (issue: IntakeIssue) => string): Say =>
  (issue) =>
    `${at(issue)}${words(issue)}`;
const found = ({ found: text }: IntakeIssue): string => `«${text}»`;
const dayInWords = ({ expected: text }: IntakeIssue): string => {
  const [year = '', month = '', day = ''] = (text ?? '').split('-');
  return `ngày ${day} tháng ${month} năm ${year}`;
};
const guessed = ({ field }: IntakeIssue): string => (field === null ? '' : intakeFieldLabels[field]);
const expected = ({ expected: text }: IntakeIssue): string => text ?? '';

/** By the reason that the reader gives. */
const leftOutPictures: Readonly<Record<string, string>> = {
  kind: 'ảnh thuộc loại không in được nên không lấy. Chèn lại ảnh JPEG hoặc PNG.',
  'too-large': 'ảnh quá lớn nên không lấy. Thu nhỏ ảnh rồi chèn lại.',
  link: 'ảnh chỉ là đường liên kết ra mạng nên không lấy. Chèn ảnh vào tệp.',
  missing: 'ảnh không có trong tệp nên không lấy. Chèn lại ảnh.',
};

/** A sentence for each finding of the intake: where, what was found, what was expected, what to do. */
export const importingIssues: Readonly<Record<IntakeIssueCode, Say>> = {
  'sheet-hidden': said(() => 'trang này đang ẩn trong tệp nên không đọc. Bật ở bước chọn trang nếu cần.'),
  'sheet-without-table': said(() => 'không thấy bảng sản phẩm hay chủ thể nào. Chọn dòng tiêu đề bằng tay nếu có.'),
  'heading-missing': said(
    ({ found: row }) =>
      `danh sách không có dòng tiêu đề: đoán dòng ${row} đã là dữ liệu, nghĩa các cột đoán theo giá trị. Xem lại ở bước «Bảng và tiêu đề».`,
  ),
  'heading-guess': said(
    ({ found: row }) =>
      `chữ ở dòng ${row} không giống tiêu đề nào đã biết, đoán đó là dòng tiêu đề. Xem lại ở bước «Bảng và tiêu đề» kẻo mất một sản phẩm.`,
  ),
  'tables-beside': said(
    ({ found }) =>
      `trang này có nhiều bảng đặt cạnh nhau (cột ${found}), mỗi bảng được đọc riêng. Xem lại ở bước chọn trang.`,
  ),
  'sheet-turned': said(
    () =>
      'trang này xếp mỗi cột một sản phẩm nên được xoay lại để đọc: mỗi dòng ở đây là một cột của tệp. Xem lại ở bước chọn trang.',
  ),
  'rows-hidden': said((issue) => `${issue.found} dòng đang ẩn trong tệp nên không đọc. Bật ở bước chọn trang nếu cần.`),
  'columns-hidden': said(
    (issue) => `${issue.found} cột đang ẩn trong tệp nên không đọc. Bật ở bước chọn trang nếu cần.`,
  ),
  'column-unknown': said(
    (issue) =>
      `chưa rõ cột này là gì nên ${issue.expected ?? '0'} giá trị của cột để ngoài. Chọn nghĩa của cột nếu cần.`,
  ),
  'column-without-place': said(
    (issue) =>
      `cột này là «${guessed(issue)}», hồ sơ chưa có ô cho thông tin đó nên ${issue.expected ?? '0'} giá trị của cột để ngoài.`,
  ),
  'column-guess': said((issue) => `đoán cột này là «${guessed(issue)}». Chọn nghĩa khác nếu không đúng.`),
  'own-unreadable': said(
    (issue) =>
      `${found(issue)} không hợp với kiểu của trường riêng nên không nhận ô này. Sửa ô, hoặc đổi kiểu của trường trong «Cài đặt».`,
  ),
  'text-decoded': said((issue) => `chữ phông cũ ${found(issue)} được đổi thành «${expected(issue)}».`),
  'product-name-missing': said(() => 'dòng không có tên sản phẩm nên không nhận. Điền tên sản phẩm rồi đọc lại.'),
  'producer-missing': said(() => 'dòng không có chủ thể nên không nhận. Điền tên chủ thể rồi đọc lại.'),
  'producer-carried': said((issue) => `ô trống, lấy chủ thể của dòng trên: «${expected(issue)}».`),
  'producer-differs': said(
    (issue) => `ghi ${found(issue)}, nhưng dòng trước của cùng chủ thể ghi «${expected(issue)}». Giữ giá trị trước.`,
  ),
  'several-products': said(
    (issue) => `một ô có ${expected(issue)} sản phẩm, tách thành ${expected(issue)} sản phẩm. Xem lại cách tách.`,
  ),
  'cell-error': said((issue) => `ô báo lỗi ${issue.found}, coi như để trống. Sửa công thức trong Excel.`),
  'stars-unreadable': said((issue) => `${found(issue)} chưa đọc được thành hạng sao. Ghi 3, 4 hoặc 5 sao.`),
  'stars-impossible': said((issue) => `${found(issue)} không phải hạng sao nào. Ghi 3, 4 hoặc 5 sao.`),
  'stars-potential-five': said(
    () => 'tiềm năng 5 sao chưa phải 5 sao cho đến khi Bộ quyết định. Ghi là tiềm năng, chưa có hạng.',
  ),
  'stars-none': said((issue) => `${found(issue)}: sản phẩm chưa có hạng sao.`),
  'stars-below-three': said((issue) => `${found(issue)}: 1 và 2 sao không được công nhận OCOP, không ghi hạng.`),
  'price-unreadable': said(
    (issue) => `${found(issue)} chưa đọc được thành giá. Gõ lại bằng số, ví dụ 420.000, hoặc để trống.`,
  ),
  'price-negative': said((issue) => `${found(issue)}: giá không thể âm. Gõ lại hoặc để trống.`),
  'price-out-of-range': said(
    (issue) =>
      `${found(issue)}: giá quá nhỏ hoặc quá lớn cho một sản phẩm nên để trống. Kiểm tra đơn vị (đồng, nghìn đồng).`,
  ),
  'price-open': said((issue) => `${found(issue)}: chưa có giá cụ thể, để trống.`),
  'price-several': said((issue) => `${found(issue)} có nhiều giá, lấy giá đầu. Sửa lại nếu không đúng.`),
  'price-about': said((issue) => `${found(issue)} là giá áng chừng, ghi ${expected(issue)} đồng. Xem lại.`),
  'price-both': said(
    (issue) => `${found(issue)} có cả giá lẻ và giá buôn; giá buôn đọc là ${expected(issue)} đồng. Xem lại cả hai.`,
  ),
  'price-in-packaging': said(
    (issue) => `${found(issue)} có cả quy cách và giá; đoán giá là ${expected(issue)} đồng. Xem lại.`,
  ),
  'price-vat-unclear': said((issue) => `${found(issue)} có nói VAT nhưng chưa rõ đã gồm hay chưa, nên để trống.`),
  'capacity-unreadable': said(
    (issue) => `${found(issue)} chưa đọc được thành sản lượng. Ghi số, đơn vị và kỳ, ví dụ 2 tấn/tháng.`,
  ),
  'capacity-range': said(
    (issue) => `${found(issue)} là một khoảng, lấy số nhỏ ${expected(issue)}; cả khoảng được giữ ở ghi chú.`,
  ),
  'capacity-about': said((issue) => `${found(issue)} là số áng chừng, ghi ${expected(issue)}. Xem lại.`),
  'capacity-several': said(
    (issue) => `${found(issue)} có nhiều số, lấy số đầu ${expected(issue)}; nguyên văn được giữ ở ghi chú.`,
  ),
  'capacity-unit-guess': said(
    (issue) => `${found(issue)} chưa ghi đơn vị, đoán là «${expected(issue)}» theo cột đơn vị tính. Xem lại.`,
  ),
  'date-impossible': said((issue) => `${found(issue)} không có trong lịch. Ghi ngày/tháng/năm đúng như quyết định.`),
  'date-partial': said(
    (issue) => `${found(issue)} chỉ có năm hoặc tháng, chưa đủ ngày. Ghi đủ ngày/tháng/năm để xét hiệu lực.`,
  ),
  'date-future': said((issue) => `${found(issue)} là ngày chưa tới. Kiểm tra lại năm.`),
  'date-unreadable': said((issue) => `${found(issue)} chưa đọc được thành ngày. Ghi ngày/tháng/năm, ví dụ 05/8/2026.`),
  'date-order': said(
    (issue) => `cột này có ngày viết tháng trước; ${found(issue)} đọc là ${dayInWords(issue)}. Xem lại ngày và tháng.`,
  ),
  'date-several': said((issue) => `${found(issue)} có nhiều ngày, lấy ngày đầu ${expected(issue)}. Xem lại.`),
  'expiry-computed': said(
    (issue) => `${found(issue)} là thời hạn; tính từ ngày quyết định thì hết hạn ${expected(issue)}. Xem lại.`,
  ),
  'expiry-before-decision': said(
    (issue) => `hết hạn ${found(issue)} trước ngày quyết định ${expected(issue)}. Kiểm tra hai ngày.`,
  ),
  'decision-unreadable': said(
    (issue) => `${found(issue)} chưa giống số quyết định. Ghi đúng như trong quyết định, ví dụ 1877/QĐ-UBND.`,
  ),
  'decision-several': said((issue) => `${found(issue)} có nhiều quyết định, lấy quyết định đầu.`),
  'decision-dates-differ': said(
    (issue) => `ngày ${found(issue)} khác ngày ${expected(issue)} ghi cạnh số quyết định. Kiểm tra lại.`,
  ),
  'phone-unreadable': said((issue) => `${found(issue)} không phải số điện thoại. Ghi đủ 10 số.`),
  'phone-old-eleven': said((issue) => `số 11 chữ số cũ ${found(issue)} được đổi thành ${expected(issue)}.`),
  'phone-zero-restored': said((issue) => `${found(issue)} mất số 0 ở đầu, thêm lại thành ${expected(issue)}.`),
  'tax-code-check': said(
    (issue) => `mã số thuế ${found(issue)} sai số kiểm tra. Đối chiếu với giấy đăng ký; vẫn giữ như đã ghi.`,
  ),
  'tax-code-zero-lost': said(
    (issue) =>
      // Twelve digits are a person's number, which has no check digit.
      `${found(issue)} mất số 0 ở đầu, thêm lại thành ${expected(issue)}${
        issue.expected?.length === 12
          ? ' vì giống số định danh cá nhân. Đối chiếu với giấy tờ.'
          : ' vì số kiểm tra đúng.'
      }`,
  ),
  'tax-code-length': said((issue) => `${found(issue)} không đủ số của mã số thuế (10, 12 hoặc 13 số).`),
  'tax-code-letters': said((issue) => `${found(issue)} có chữ nên không phải mã số thuế.`),
  'tax-code-branch': said((issue) => `${found(issue)}: số chi nhánh không thể là 000.`),
  'tax-code-old-household': said(
    (issue) => `${found(issue)} là mã hộ kinh doanh cũ; từ 01/7/2025 dùng số định danh của chủ hộ.`,
  ),
  'personal-number-length': said((issue) => `${found(issue)} không đủ 12 số của số định danh.`),
  'personal-number-place': said(
    (issue) => `${found(issue)}: ba số đầu không phải mã nơi đăng ký khai sinh. Kiểm tra lại.`,
  ),
  'gtin-destroyed': said(
    (issue) => `mã vạch ${found(issue)} đã bị Excel làm tròn, không khôi phục được. Quét hoặc gõ lại.`,
  ),
  'gtin-check': said((issue) => `mã vạch ${found(issue)} sai số kiểm tra. Quét hoặc gõ lại.`),
  'gtin-length': said((issue) => `${found(issue)} không đủ số của mã vạch (8, 12, 13 hoặc 14 số).`),
  'gtin-letters': said((issue) => `${found(issue)} không phải mã vạch.`),
  'gtin-zero-lost': said((issue) => `mã vạch ${found(issue)} mất số 0 ở đầu, có thể là ${expected(issue)}.`),
  'gtin-internal': said((issue) => `${found(issue)} là mã nội bộ của cửa hàng, không phải mã GS1.`),
  'standard-unnamed': said((issue) => `${found(issue)} chưa nói là chứng nhận nào, để trống. Ghi tên chứng nhận.`),
  'email-marks': said((issue) => `thư điện tử ${found(issue)} có dấu tiếng Việt. Gõ lại không dấu.`),
  'email-unreadable': said((issue) => `${found(issue)} không phải địa chỉ thư điện tử.`),
  'email-several': said((issue) => `${found(issue)} có nhiều địa chỉ, lấy ${expected(issue)}.`),
  'group-unknown': said((issue) => `${found(issue)} chưa khớp nhóm nào trong quy định đang dùng. Chọn nhóm sau.`),
  'group-ask': said(
    (issue) =>
      `${found(issue)} là nhóm năm 2018; theo quy định mới «${expected(issue)}» có thể thuộc ngành khác. Chọn lại ngành.`,
  ),
  'kind-unknown': said((issue) => `${found(issue)} chưa rõ là loại hình nào.`),
  'kind-differs': said((issue) => `ghi ${found(issue)} nhưng tên là «${expected(issue)}». Lấy theo cột loại hình.`),
  'province-unknown': said((issue) => `${found(issue)} không phải tên tỉnh, thành phố.`),
  'commune-unknown': said((issue) => `${found(issue)} không có trong danh sách xã, phường. Giữ như đã ghi.`),
  'commune-without-province': said(
    (issue) => `${found(issue)} không ghi tỉnh nên chưa chọn được xã, phường. Giữ ở ô «Địa chỉ» như đã ghi.`,
  ),
  'commune-gone-before': said(
    (issue) =>
      `${found(issue)} không có trong bảng đơn vị ngày 30/6/2025, có thể đã sáp nhập từ trước đó. Giữ tên cũ; chọn xã, phường hiện nay.`,
  ),
  'commune-ask': said((issue) => `${found(issue)} có thể là: ${expected(issue)}. Chọn xã, phường đúng.`),
  'place-from-office': said(
    (issue) =>
      `${found(issue)} không ghi tỉnh. Nơi ấy có ở ${expected(issue)}, tỉnh của cơ quan, nên ghi tỉnh này; các dòng sau cũng vậy.`,
  ),
  'place-from-title': said((issue) => `nơi ở lấy theo tiêu đề: ${expected(issue)}.`),
  'band-place-ask': said(
    (issue) => `${found(issue)} vừa là tên huyện trước 01/7/2025, vừa là tên xã hiện nay. Ghi rõ huyện hay xã.`,
  ),
  'picture-unplaced': said((issue) => `ảnh ${found(issue)} không nằm trong dòng nào nên không nhận.`),
  'picture-left-out': said((issue) => leftOutPictures[issue.found] ?? 'có ảnh không lấy được. Thêm ảnh sau.'),
  'formula-values': said(
    (issue) => `${issue.found} ô là công thức: lấy kết quả đã lưu trong tệp, không tính lại. Kiểm tra nếu tệp đã cũ.`,
  ),
  'read-in-part': said(
    (issue) => `mới đọc được ${issue.found} dòng đầu của trang tính này; phần sau và ảnh của trang chưa đọc.`,
  ),
  'sheet-unread': said(() => 'chưa đọc được dòng nào của trang này. Tách tệp rồi đọc tiếp.'),
  'edit-value': said(
    (issue) => `${found(issue)} không phải giá trị của cột này nên giữ như trong sổ. Chọn trong danh sách hoặc gõ lại.`,
  ),
  'edit-masked': said(
    (issue) => `${found(issue)} còn dấu che dữ liệu cá nhân nên giữ như trong sổ. Gõ đủ giá trị mới.`,
  ),
  'edit-empty': said(() => 'ô này không để trống được nên giữ như trong sổ.'),
  'edit-merged': said(({ found }) => `hồ sơ của dòng này đã được gộp vào «${found}», nên dòng được đọc cho hồ sơ đó.`),
  'edit-id': said(
    (issue) => `mã hồ sơ ${found(issue)} đã bị sửa nên không nhận dòng này. Để trống mã nếu là hồ sơ mới.`,
  ),
};
