/** Words about several files that are one import, and about what stands where in them. */
export const importingBatch = {
  several: (count: string) => `${count} tệp`,
  title: 'Từng tệp',
  file: 'Tệp',
  all: 'Tất cả',
  shared: (count: string) => `${count} chủ thể có ở hơn một tệp, mỗi chủ thể được ghi một lần.`,
  only: (file: string) => `Chỉ xem dòng của «${file}»`,
  everything: 'Xem dòng của mọi tệp',
  choose: 'Tệp đang xem',
  goOn: (count: string) => `Xem trước ${count} tệp`,
  goOnOne: 'Xem trước',
  ready: (rows: string) => `đã đọc, ${rows} dòng dữ liệu`,
  stillReading: 'Còn tệp đang đọc; đọc xong mới nhập được.',
  columns: 'Cách đọc',
  columnsOf: (file: string) => `Cách đọc «${file}»`,
  remembered: 'Dùng cách đọc đã nhớ',
  rememberedNote: (files: string) => `cho ${files}, như lần nhập trước.`,
  change: 'Xem, đổi cách đọc',
  forget: 'Quên cách đã nhớ, đọc lại từ đầu',
  pasted: (time: string) => `Bảng dán lúc ${time}`,
  pastedSplit: (time: string, by: string) => `Chữ dán lúc ${time}, đoán cột theo ${by}`,
  separators: {
    semicolon: 'dấu chấm phẩy',
    bar: 'dấu gạch đứng',
    spaces: 'nhiều dấu cách liền nhau',
    comma: 'dấu phẩy',
  },
  pasteUnheaded: (by: string) =>
    `Chữ vừa dán chia được thành cột theo ${by} nhưng chưa có dòng tên cột, nên chưa đọc. Thêm dòng đầu kiểu «Tên sản phẩm; Chủ thể; Hạng sao; Giá bán», cùng dấu ngăn và đủ cột, rồi chép lại.`,
  paste: 'Hoặc chép bảng trong Excel, Word hay trang web rồi bấm Ctrl+V ở màn hình này.',
  pasteEmpty:
    'Bộ nhớ tạm không có bảng nào: chép từ hai dòng trở lên, có dòng tiêu đề, rồi bấm Ctrl+V. Chữ chép từ tin nhắn (Zalo, thư) thì mỗi dòng một sản phẩm, các phần ngăn bằng dấu chấm phẩy.',
  part: {
    why: {
      'took-too-long': (file: string) => `Đọc tệp «${file}» quá 60 giây nên đã dừng.`,
      memory: (file: string) => `Tệp «${file}» cần quá nhiều bộ nhớ nên đã dừng đọc.`,
    },
    sheet: (name: string) => `trang tính «${name}»`,
    list: 'tệp',
    read: (rows: string, sheet: string) => `Mới đọc được ${rows} dòng đầu của ${sheet}, chưa lấy ảnh.`,
    /** Between two quoted names. */
    between: '», «',
    unread: (sheets: string) => `Chưa đọc trang: «${sheets}».`,
    ask: 'Chưa có dòng nào được nhập: bạn có thể xem phần này, hoặc tách tệp rồi đọc lại.',
    take: 'Xem phần đã đọc',
  },
  split: {
    title: 'Nhiều sản phẩm trong một ô',
    into: (text: string, names: string) => `Đề xuất: ô «${text}» được tách thành ${names}.`,
    kept: (name: string) => `Bạn giữ ô này là một sản phẩm: ${name}.`,
    keep: 'Không tách, là một sản phẩm',
    again: 'Tách lại',
  },
  repeated: {
    differs: (place: string, fields: string) =>
      `Sản phẩm này đã có ở ${place} nhưng ghi khác (${fields}). Chỉ ${place} được nhập.`,
    waits: (place: string) => `Sản phẩm này đã có ở ${place}, mà dòng ấy chưa được nhập nên dòng này cũng chờ.`,
    certificates: 'hạng sao, quyết định',
  },
  source: {
    title: (place: string) => `Trong tệp: ${place}`,
    back: 'Về danh sách',
    show: 'Xem ô trong tệp',
    showRow: (row: string) => `Xem dòng ${row} trong tệp`,
    none: 'Dòng này không nằm trong bảng nào đã đọc.',
    cell: 'ô được nói đến',
  },
};
