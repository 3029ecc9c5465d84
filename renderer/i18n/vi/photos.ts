/** Words of the photos of a product. */
export const photos = {
  title: 'Ảnh',
  hint: 'Kéo ảnh thả vào đây, dán bằng Ctrl+V, hoặc chọn tệp. Ảnh được thu nhỏ, xoay đúng chiều và bỏ vị trí chụp.',
  none: 'Chưa có ảnh nào.',
  add: 'Thêm ảnh',
  dialog: 'Chọn ảnh của sản phẩm',
  adding: (done: string, total: string) => `Đang thêm ảnh ${done} trên ${total}`,
  added: (count: string) => `Đã thêm ${count} ảnh.`,
  addedNone: 'Các ảnh này đã có ở sản phẩm.',
  stopped: (kept: string) => `Đã dừng. Giữ ${kept} ảnh đã thêm.`,
  first: 'Ảnh danh mục',
  toFirst: (index: string) => `Đưa ảnh ${index} lên làm ảnh danh mục`,
  remove: (index: string) => `Bỏ ảnh ${index}`,
  removed: 'Đã bỏ ảnh.',
  movedFirst: 'Đã đổi ảnh danh mục.',
  shows: (name: string, index: string) => `${name}, ảnh ${index}`,
  unread: (file: string) => `«${file}» không phải ảnh đọc được. Chọn ảnh JPG, PNG hoặc WebP.`,
  heic: (file: string) =>
    `«${file}» là ảnh HEIC của iPhone, máy này chưa đọc được. Trên điện thoại chọn Cài đặt, Camera, Định dạng, Tương thích nhất, hoặc gửi qua Zalo rồi thêm lại.`,
  pasted: (time: string) => `Ảnh dán lúc ${time}`,
  gone: 'Không mở được ảnh này',
};
