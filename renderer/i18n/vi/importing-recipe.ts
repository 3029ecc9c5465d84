/** Words of the recipe: how an office reads its lists, kept in a file. */
export const importingRecipe = {
  save: 'Lưu cách đọc ra tệp',
  why: 'Cột, tiêu đề, trang bỏ qua và cách hiểu từng chữ đã trả lời, để dùng lại cho tệp năm sau hoặc trên máy khác',
  take: 'Lấy cách đọc từ tệp',
  takeWhy: 'Dùng lại cách đọc đã lưu: tệp cùng mẫu chỉ hỏi những chữ chưa gặp',
  saveTitle: 'Lưu cách đọc danh sách',
  takeTitle: 'Chọn tệp cách đọc đã lưu',
  fileName: (office: string, year: string) => `Cách đọc danh sách ${office} ${year}`,
  size: (layouts: string, values: string) => `${layouts} mẫu bảng, ${values} cách hiểu`,
  saved: (file: string, size: string) => `Đã lưu «${file}»: ${size}.`,
  taken: (name: string, size: string) => `Đã lấy «${name}»: ${size}. Tệp đưa vào từ giờ được đọc theo cách này.`,
  nothing: 'Chưa có cách đọc nào để lưu: nhập một tệp trước đã.',
  notOne: (file: string) => `«${file}» không phải tệp cách đọc của phần mềm này, hoặc của bản mới hơn.`,
};
