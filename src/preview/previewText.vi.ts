/** Everything the preview page says by itself. */
export const previewText = {
  product: 'Theo dõi kế hoạch TTHC',
  title: (fileName: string) => `${fileName} – Excel nhúng`,
  note: 'Excel nhúng để dùng thử phần bổ trợ: tệp được mở ngay trong trình duyệt này, dữ liệu không rời khỏi máy.',
  loading: 'Đang mở sổ làm việc…',
  sampleName: 'Kế hoạch 2025.xlsx',
  newName: 'Sổ làm việc mới.xlsx',
  processedName: (name: string) => `${name} - đã xử lý.xlsx`,

  commands: {
    label: 'Sổ làm việc',
    open: 'Mở tệp…',
    blank: 'Sổ mới',
    download: 'Tải về',
    unsaved: 'Có thay đổi chưa tải về',
  },
  drop: 'Thả tệp .xlsx vào đây để mở',
  views: { label: 'Phần đang xem', sheet: 'Bảng tính', pane: 'Ngăn tác vụ' },

  leave: {
    title: 'Bỏ các thay đổi chưa tải về?',
    body: (fileName: string) =>
      `“${fileName}” đã thay đổi từ lần mở hoặc tải về gần nhất. Sổ khác sẽ thay vào chỗ sổ này.`,
    download: 'Tải về trước',
    discard: 'Bỏ thay đổi',
    cancel: 'Ở lại',
  },

  opened: (fileName: string) => `Đã mở ${fileName}`,
  downloaded: (fileName: string) => `Đã tải về ${fileName}`,
  failedTitle: 'Chưa mở được tệp',
  fileErrors: {
    notXlsx: (name: string) =>
      `“${name}” không phải sổ làm việc .xlsx. Nếu là tệp .xls hoặc .csv, hãy mở bằng Excel rồi lưu lại thành “Sổ làm việc Excel (*.xlsx)”.`,
    encrypted: (name: string) =>
      `“${name}” được bảo vệ bằng mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.`,
    damaged: (name: string) =>
      `“${name}” bị hỏng hoặc chưa tải về đủ. Hãy mở thử bằng Excel và lưu lại thành tệp mới.`,
    tooLarge: (name: string) =>
      `“${name}” quá lớn hoặc quá phức tạp để mở ở đây. Hãy chép riêng bảng kế hoạch sang một tệp Excel mới rồi thử lại.`,
    noSheet: (name: string) =>
      `“${name}” chỉ có trang biểu đồ, không có trang tính nào. Hãy chọn tệp có bảng kế hoạch.`,
  },
  cannotRead: (name: string) =>
    `Trình duyệt không đọc được “${name}”. Tệp có thể đã bị chuyển đi hoặc đổi tên.`,
  manyFiles: 'Mỗi lần chỉ mở được một tệp.',
  stays: 'Sổ đang mở vẫn được giữ nguyên.',
  crashed: 'Excel nhúng gặp lỗi. Hãy tải lại trang; tệp gốc trên máy không bị thay đổi.',
  close: 'Đóng',

  grid: {
    label: (sheet: string) => `Trang tính ${sheet}`,
    selectAll: 'Chọn cả trang tính',
    nameBox: 'Ô đang chọn',
    nameBoxHint: 'Gõ địa chỉ rồi nhấn Enter để đi tới ô',
    noSuchCell: (address: string) => `Không có ô “${address}”.`,
    formulaBar: 'Nội dung ô',
    editor: (address: string) => `Ô ${address}`,
    keys: 'Phím mũi tên để di chuyển, gõ hoặc F2 để sửa, Esc rồi Tab để ra khỏi bảng.',
    leaving: 'Nhấn Tab để ra khỏi bảng.',
    entered: (address: string, text: string) => (text === '' ? `Đã xóa ô ${address}` : `${address}: ${text}`),
    cancelled: 'Đã bỏ sửa ô',
    cleared: (area: string) => `Đã xóa nội dung ${area}`,
    copied: (area: string) => `Đã chép ${area}`,
    pasted: (area: string) => `Đã dán vào ${area}`,
    refused: 'Excel không nhận nội dung này',
    isProtected: 'Trang tính đang được bảo vệ. Hãy bỏ bảo vệ trang tính trong Excel rồi mở lại tệp ở đây.',
    tooLong: 'Một ô chứa tối đa 32.767 ký tự, công thức tối đa 8.192 ký tự.',
    notAllowed: (code: string) => `Excel từ chối việc này (${code}).`,
    notInList: (items: string) => `Ô này chỉ nhận một trong các giá trị: ${items}.`,
    choices: 'Chọn giá trị từ danh sách',
    chart: 'Biểu đồ được giữ nguyên',
    hiddenRules:
      'Trang này có định dạng có điều kiện (thang màu, thanh dữ liệu, biểu tượng…) không vẽ ở đây; khi tải về vẫn còn nguyên.',
  },
  tabs: { label: 'Các trang tính', shown: (sheet: string) => `Đang xem trang ${sheet}` },
} as const;
