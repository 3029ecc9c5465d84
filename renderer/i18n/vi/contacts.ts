/** Persons of a producer or a buyer. */
export const contacts = {
  title: (count: string) => `Người liên hệ (${count})`,
  short: 'Liên hệ',
  events: (count: string) => `Hội nghị, biên bản (${count})`,
  noEvents: 'Chưa dự hội nghị nào trong sổ.',
  mou: (number: string) => `Biên bản số ${number}`,
  none: 'Chưa ghi người liên hệ nào.',
  noConsent: 'Chưa đồng ý cho dùng điện thoại, thư điện tử vào việc gì',
  newName: 'Họ tên người liên hệ',
  nameMissing: 'Ghi họ tên.',
  add: 'Thêm người',
  added: (name: string) => `Đã thêm «${name}».`,
  edit: 'Xem, sửa',
  remove: (name: string) => `Xóa ${name}`,
  removed: (name: string) => `Đã xóa «${name}».`,
};
