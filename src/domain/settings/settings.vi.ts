/** What is wrong with a field of the settings, and what to write instead. */
export const settingTexts = {
  notObject: 'Thiết lập phải là một đối tượng JSON, ví dụ {"place": "Phổ Ninh"}.',
  unknownField: 'Không có mục thiết lập nào tên như vậy; hãy kiểm tra lại chính tả.',
  notText: 'Phải là một đoạn chữ đặt trong dấu ngoặc kép.',
  notList: 'Phải là danh sách các dòng chữ, ví dụ ["Như trên", "Lưu: VT"].',
  notDate: 'Phải là một ngày có thật viết dạng "2025-07-01", hoặc null nếu không có.',
  notFlag: 'Phải là true (có) hoặc false (không).',
  notDays: (most: number) => `Phải là số ngày nguyên từ 0 đến ${most}.`,
  notDayOfMonth: 'Phải là số nguyên từ 1 đến 31 (ngày trong tháng).',
  notYear: (first: number, last: number) =>
    `Phải là một năm từ ${first} đến ${last}, hoặc null nếu lấy theo bảng.`,
  notOneOf: (choices: readonly string[]) => `Phải là một trong các giá trị: ${choices.join(', ')}.`,
  tooLong: (most: number) => `Dài quá ${most} ký tự; hãy viết gọn lại.`,
  tooManyLines: (most: number) => `Nhiều quá ${most} dòng; hãy bớt lại.`,
} as const;
