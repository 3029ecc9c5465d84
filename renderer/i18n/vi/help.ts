/** Words around the pages of help and the tour; the pages themselves are read only when somebody opens the help. */
export const help = {
  title: 'Trợ giúp',
  search: 'Tìm trong trợ giúp',
  searchHint: 'Ví dụ: dán từ Excel, hết hạn',
  close: 'Đóng trợ giúp',
  all: 'Mọi trang trợ giúp',
  thisScreen: 'Trang của màn hình này',
  none: (text: string) => `Không có trang nào nói đến «${text}».`,
  steps: 'Các bước',
  tips: 'Nên biết',
  enlarge: 'Xem hình cỡ to',
  picture: (title: string) => `Hình màn hình: ${title}`,
  keys: 'Phím tắt',
  tour: {
    take: 'Xem lượt giới thiệu',
    offer: 'Mới dùng phần mềm? Sáu bước, khoảng một phút.',
    later: 'Để sau',
    label: 'Lượt giới thiệu',
    at: (step: string, of: string) => `Bước ${step} trên ${of}`,
    next: 'Tiếp',
    back: 'Lùi',
    done: 'Xong',
    skip: 'Bỏ qua',
    sample: 'Nạp dữ liệu mẫu trong Cài đặt',
    steps: {
      start: {
        title: 'Mỗi sáng mở màn hình này',
        body: 'Việc chờ quyết định đứng trên cùng, mỗi việc có nút mở đúng các dòng của nó. Số nào cũng bấm vào được.',
        empty: 'Sổ còn trống: có thể nạp một tỉnh mẫu để xem thử, xóa đi lúc nào cũng được.',
      },
      importing: {
        title: 'Đưa danh sách Excel vào',
        body: 'Kéo tệp thả vào đây. Phần mềm tự nhận cột, cho xem trước từng thay đổi, rồi mới ghi. Nhập nhầm thì hoàn tác một lần là hết.',
      },
      products: {
        title: 'Sổ sản phẩm, chủ thể, bên mua',
        body: 'Bấm một dòng để xem bên cạnh, Enter để mở. Nút «Bảng tính» ở góc phải mở lưới kiểu Excel: chép, dán, kéo xuống.',
      },
      doubts: {
        title: 'Chỗ nghi ngờ nằm ở đây',
        body: 'Dòng nào phần mềm không dám tự quyết thì chờ ở mục này, kèm lý do. Trả lời bằng một phím.',
      },
      conferences: {
        title: 'Từ hội nghị ra giấy tờ',
        body: 'Lập hội nghị, mời bên bán và bên mua, rồi in danh mục và biên bản ghi nhớ. Chiếc cầu cho biết đang ở chặng nào.',
      },
      search: {
        title: 'Tìm, trợ giúp, và đã lưu',
        body: 'Ctrl+K tìm mọi thứ, không cần gõ dấu. F1 mở trợ giúp của màn hình. Góc trên luôn cho biết đã lưu lúc nào; không có nút Lưu.',
      },
    },
  },
};
