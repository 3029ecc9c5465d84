/** What a sentence about a fault may use: a file's own name, bytes, a time. */
export interface FailureFacts {
  readonly name?: string;
  readonly freeBytes?: number;
  readonly neededBytes?: number;
  readonly at?: string;
}

const named = (name: string | undefined): string => (name === undefined ? 'Tệp' : `Tệp «${name}»`);
const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_000_000)).toLocaleString('vi-VN')} MB`;

const space = ({ freeBytes, neededBytes }: FailureFacts): string => {
  const needed = neededBytes === undefined ? '' : `, cần ${megabytes(neededBytes)}`;
  // «Còn 1 MB» where nothing is left would be an untruth.
  if (freeBytes === undefined || freeBytes < 1_000_000) return `Ổ đĩa đã đầy${needed}`;
  return `Ổ đĩa còn ${megabytes(freeBytes)}${needed}`;
};

/** One sentence per fault of the operating system: what happened, what stays, what to do. */
export const failures = {
  'file-in-use': ({ name }: FailureFacts) =>
    `${named(name)} đang mở trong chương trình khác, có thể là Excel. Đóng tệp đó rồi thử lại.`,
  'file-missing': ({ name }: FailureFacts) => `${named(name)} không còn ở chỗ cũ. Chọn lại tệp.`,
  'file-too-large': ({ name }: FailureFacts) => `${named(name)} quá lớn để mở. Chia thành nhiều tệp nhỏ hơn.`,
  'disk-full': (facts: FailureFacts) =>
    `${space(facts)}. Xóa bớt tệp hoặc chọn ổ khác rồi thử lại; dữ liệu đã lưu trong sổ không bị ảnh hưởng.`,
  'no-permission': ({ name }: FailureFacts) =>
    `${named(name)} nằm ở chỗ mà tài khoản này không được ghi. Chọn thư mục khác, ví dụ Tài liệu.`,
  'read-only': ({ name }: FailureFacts) => `${named(name)} chỉ cho đọc. Lưu với tên khác hoặc chọn thư mục khác.`,
  'unknown-handle': () => 'Tệp này mở từ lần trước nên phải chọn lại.',
  'journal-out-of-order': () =>
    'Nhật ký không nhận lần ghi này vì sổ đang mở ở nơi khác. Đóng cửa sổ kia rồi mở lại phần mềm.',
  'journal-damaged': () => 'Nhật ký bị hỏng một đoạn. Phần đọc được vẫn giữ nguyên; mở lại phần mềm để dựng lại sổ.',
  'change-too-large': ({ neededBytes }: FailureFacts) =>
    `Lần ghi này quá lớn${neededBytes === undefined ? '' : `, hơn ${megabytes(neededBytes)},`} nên chưa ghi gì. Chia thành nhiều phần nhỏ hơn, ví dụ nhập từng tệp một.`,
  'snapshot-damaged': ({ at }: FailureFacts) =>
    `Bản sao lưu${at === undefined ? '' : ` lúc ${at}`} bị hỏng nên không dùng được. Chọn bản khác.`,
  'not-a-backup': ({ name }: FailureFacts) =>
    `${named(name)} không phải tệp sao lưu của phần mềm này. Chọn tệp có đuôi .nhipcau; sổ chưa đổi gì.`,
  'backup-damaged': ({ name }: FailureFacts) =>
    `${named(name)} chép chưa trọn hoặc bị hỏng nên không dùng được. Chép lại từ máy cũ rồi chọn lại; sổ chưa đổi gì.`,
  'photo-not-an-image': ({ name }: FailureFacts) => `${named(name)} không phải ảnh đọc được. Chọn ảnh JPG hoặc PNG.`,
  'not-a-paper': ({ name }: FailureFacts) =>
    `${named(name)} không phải tệp PDF hoặc ảnh nên chưa đính kèm. Chọn tệp PDF, JPG hoặc PNG.`,
  'bad-argument': () => 'Phần mềm gửi yêu cầu chưa đúng nên không làm gì. Dữ liệu không bị ảnh hưởng.',
  'untrusted-sender': () => 'Yêu cầu bị từ chối vì không đến từ cửa sổ của phần mềm.',
  'not-offered': () => 'Bản chạy trong trình duyệt không có chức năng này. Dùng bản cài trên máy.',
  internal: () =>
    'Phần mềm gặp trục trặc và chưa làm xong. Dữ liệu đã lưu vẫn còn; thử lại, nếu vẫn vậy thì mở lại phần mềm.',
};
