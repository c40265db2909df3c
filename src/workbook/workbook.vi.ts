import type { WorkbookErrorCode } from '../domain/problem/WorkbookErrorCode';

/** Excel.ErrorCodes and OfficeExtension.ErrorCodes, as the reason that a sentence gives in brackets. */
const REASONS: Readonly<Record<string, string>> = {
  AccessDenied: 'trang tính hoặc cấu trúc sổ đang được bảo vệ, hoặc tệp chỉ mở để xem',
  ActivityLimitReached: 'Excel đang bận',
  ConnectionFailure: 'mất kết nối với Excel',
  FilteredRangeConflict: 'vùng cần ghi đang được lọc',
  GeneralException: 'Excel gặp lỗi khi xử lý',
  HttpRequestTimeout: 'Excel không trả lời kịp',
  InsertDeleteConflict: 'Excel không cho chèn, xóa ô ở chỗ đó',
  InvalidOperation: 'Excel chưa cho thực hiện lúc này',
  InvalidOperationInCellEditMode: 'đang nhập dở một ô',
  InvalidReference: 'vùng ô cần dùng không còn',
  ItemAlreadyExists: 'tên trang đã có',
  ItemNotFound: 'trang hoặc bảng cần dùng không còn',
  MergedRangeConflict: 'có ô đã gộp ở chỗ cần ghi',
  NonBlankCellOffSheet: 'không còn chỗ trong trang tính',
  PivotTableRangeConflict: 'có PivotTable ở chỗ cần ghi',
  RangeExceedsLimit: 'vùng ô quá lớn',
  RequestAborted: 'yêu cầu bị ngắt',
  RequestPayloadSizeLimitExceeded: 'dữ liệu vượt quá giới hạn 5 MB mỗi lần',
  ResponsePayloadSizeLimitExceeded: 'dữ liệu vượt quá giới hạn 5 MB mỗi lần',
};

const because = (code: string): string => REASONS[code] ?? `mã ${code}`;

export const workbookErrorTexts: Readonly<
  Record<WorkbookErrorCode, (subject: string, places: string) => string>
> = {
  apiMissing: () =>
    'Phiên bản Excel này chưa hỗ trợ chức năng cần dùng. Hãy dùng Office LTSC 2021 trở lên hoặc Microsoft 365.',
  cellEditing: () =>
    'Excel đang ở chế độ nhập ô. Hãy nhấn Enter hoặc Esc để kết thúc nhập ô rồi thực hiện lại.',
  notNow: () =>
    'Excel chưa cho thực hiện lúc này: có thể đang nhập dở một ô, hoặc trang cần dùng đang ẩn. Hãy nhấn Enter hoặc Esc, bỏ ẩn trang rồi thực hiện lại.',
  mergedThere: (cells) =>
    `Chỗ cần thêm cột hoặc dòng có ô đã gộp (${cells}) nên chưa ghi gì. Hãy bỏ gộp các ô đó (Home > Merge & Center) rồi thực hiện lại.`,
  structureLocked: () =>
    'Sổ làm việc đang khóa cấu trúc nên không thêm, xóa hay đổi tên trang được. Hãy bỏ khóa (Review > Protect Workbook) rồi thực hiện lại. Sổ làm việc chưa bị thay đổi.',
  protected: (sheet) =>
    `Trang tính “${sheet}” đang được bảo vệ nên không ghi được. Hãy bỏ bảo vệ (Review > Unprotect Sheet) rồi thực hiện lại. Sổ làm việc chưa bị thay đổi.`,
  accessDenied: () =>
    'Excel không cho sửa: trang tính hoặc cấu trúc sổ làm việc đang được bảo vệ, hoặc tệp chỉ mở để xem. Hãy bỏ bảo vệ (Review > Unprotect Sheet, Review > Protect Workbook) hoặc bật chỉnh sửa (Enable Editing) rồi thực hiện lại. Sổ làm việc chưa bị thay đổi.',
  sheetMissing: () =>
    'Không còn trang tính cần dùng: có thể trang đã bị xóa hoặc đổi tên. Hãy bấm “Đọc lại”.',
  tooLarge: () =>
    'Dữ liệu vượt quá giới hạn 5 MB mỗi lần của Excel. Hãy tách bớt trang tính sang sổ làm việc khác.',
  changed: () =>
    'Sổ làm việc đã thay đổi sau lần đọc gần nhất nên chưa ghi gì. Hãy xem lại số liệu vừa đọc rồi thực hiện lại.',
  noPlan: (sheet) =>
    sheet === ''
      ? 'Không tìm thấy bảng kế hoạch trong sổ làm việc: cần một bảng có cột nội dung công việc và cột thời gian hoặc thời hạn. Hãy mở đúng tệp, hoặc lập sổ theo dõi mới từ kế hoạch có sẵn.'
      : `Không tìm thấy bảng kế hoạch ở trang tính “${sheet}”. Hãy kiểm tra tên trang tính, hoặc chọn trang khác.`,
  severalPlans: (sheets) =>
    `Sổ làm việc có nhiều trang kế hoạch: ${sheets}. Hãy chọn một trang (ở dòng lệnh: --sheet "Tên trang").`,
  trackerThere: (sheet) =>
    `Trang này đã có sổ theo dõi ở trang “${sheet}”. Hãy dùng trang đó, hoặc xóa trang đó rồi lập lại.`,
  noRoom: (sheet) =>
    `Chưa thêm được vào cuối bảng${sheet === '' ? '' : ` ở trang tính “${sheet}”`}: ngay dưới bảng cần có đủ dòng trống, không bị ẩn, không gộp ô. Hãy chèn thêm dòng trống rồi thực hiện lại.`,
  besideSorted: (sheet) =>
    `Các cột theo dõi phải nằm liền trong bảng Excel hoặc vùng lọc của trang tính “${sheet}” để khi sắp xếp, lọc không bị lệch dòng, nhưng ngay bên phải có dữ liệu, ô đã gộp hoặc bảng khác nên chưa ghi gì. Hãy chuyển phần đó sang chỗ khác rồi thực hiện lại.`,
  filterNotKept: (sheet) =>
    `Trang tính “${sheet}” đang lọc theo màu, biểu tượng, ngày, ô trống hoặc thứ hạng. Excel không cho đặt lại cách lọc này khi thêm cột vào vùng lọc nên chưa ghi gì. Hãy bỏ lọc (Data > Clear) rồi thực hiện lại.`,
  noReport: () => 'Chưa có trang báo cáo trong sổ làm việc. Hãy bấm “Lập báo cáo” trước.',
  severalReports: () =>
    'Sổ làm việc có nhiều trang báo cáo. Hãy mở trang báo cáo cần dùng rồi thực hiện lại.',
  notReport: (place) =>
    `Không chuyển được sang Word: ${place} không còn đúng bố cục của báo cáo, nên chưa lấy nội dung nào để tránh sót. Hãy hoàn tác thay đổi ở đó (các ô đã tách, dòng tiêu đề bảng, dòng kẻ dưới trích yếu, dòng “Nơi nhận:”), hoặc lập lại báo cáo.`,
  notWritten: (code, places) =>
    `Excel từ chối ghi (${because(code)}). Sổ làm việc đã được trả về như trước${places === '' ? '' : `; riêng ${places} được ghi lại theo những gì Excel cho đọc: chữ nhiều kiểu trong một ô, dấu nháy ở đầu ô, màu theo chủ đề, mẫu tô, độ rộng của cột ẩn, các trang chọn chung có thể khác`}. Hãy thực hiện lại.`,
  partlyWritten: (code, places) =>
    `Excel dừng giữa chừng khi ghi (${because(code)}). Sổ làm việc đã được trả về như trước, trừ: ${places}. Hãy sửa lại những chỗ đó, hoặc đóng tệp mà không lưu rồi mở lại.`,
  maybeWritten: (code, places) =>
    `Excel dừng giữa chừng khi ghi (${because(code)}) và không trả lời nữa nên chưa kiểm tra lại được. Những chỗ có thể đã thay đổi: ${places}. Hãy xem lại, hoặc đóng tệp mà không lưu rồi mở lại.`,
  sheetsLeft: (code, places) =>
    `Đã ghi xong, nhưng Excel chưa cho xóa trang cũ (${because(code)}): ${places}. Hãy tự xóa trang đó.`,
  undoPartly: (code, places) =>
    `Chưa hoàn tác hết (${because(code)}). Còn khác lúc trước: ${places}. Hãy bấm “Hoàn tác” lần nữa.`,
  undoUnknown: (code, places) =>
    `Excel dừng giữa chừng khi hoàn tác (${because(code)}) và không trả lời nữa. Những chỗ có thể chưa được trả lại: ${places}. Hãy bấm “Hoàn tác” lần nữa.`,
  notShown: (code, places) =>
    `Excel chưa cho đến chỗ cần xem (${because(code)}). Có thể khác lúc trước: ${places}. Hãy thực hiện lại.`,
  sheetChangedByUser: (sheets) =>
    `Không hoàn tác được vì đã có người sửa trang: ${sheets}. Hãy tự xóa trang nếu không cần nữa.`,
  unexpected: (code) =>
    `Excel báo lỗi ngoài dự kiến (${because(code)}). Sổ làm việc không bị thay đổi. Hãy thực hiện lại.`,
};
