import type { SheetReading } from '../domain/analysis/Analysis';
import type { Plan } from '../domain/plan/Plan';
import type { TrackerOfSheet } from '../domain/jobs/trackerOfSheet';
import { skippedText } from '../domain/paste/paste.vi';
import { refusalTexts } from '../domain/table/table.vi';

const tableKinds = { plan: 'kế hoạch', indicator: 'chỉ tiêu', other: 'khác' } as const;

type Told = 'trackerSheet' | 'indicatorSheet' | 'tasks' | 'skipped';

interface Draft {
  readonly year: number;
  readonly trackerSheet: string;
  readonly indicatorSheet: string;
  readonly changeSheet: string;
}

export const cliText = {
  usage: `Cách dùng:
  tthc new OUT.xlsx [--plan KH.xlsx] [--year NĂM] [--settings S.json] [--empty]
                                             lập sổ theo dõi từ kế hoạch ở tệp khác (--plan) hoặc kế
                                             hoạch có sẵn, chuyển sang năm và tên cơ quan của mình;
                                             --empty: chỉ lập khung cột và mục
  tthc track IN.xlsx -o OUT.xlsx [--as-of NĂM-THÁNG-NGÀY] [--sheet "Tên trang"] [--year NĂM]
                                             lập sổ theo dõi từ kế hoạch dán từ Word, dạng bảng hoặc
                                             dạng chữ (“1. … Chủ trì: … Thời gian: …”)
  tthc next IN.xlsx -o OUT.xlsx [--as-of NĂM-THÁNG-NGÀY] [--sheet "Tên trang"] [--year NĂM]
           [--replace all|"TÊN CŨ;TÊN CŨ"] [--json]
                                             lập dự thảo kế hoạch năm sau từ sổ năm nay; --replace
                                             thay tên cơ quan, văn bản không còn hiệu lực
  tthc keep IN.xlsx -o OUT.xlsx [--sheet "Tên trang"] [--year NĂM] [--json]
                                             lưu bảng kế hoạch trong sổ làm kế hoạch gốc của năm
  tthc check IN.xlsx [--as-of NĂM-THÁNG-NGÀY] [--sheet "Tên trang"] [--year NĂM] [--plan KH.xlsx]
           [--json] [--reminders] [--ics OUT.ics]
                                             đọc và kiểm tra, không ghi gì vào sổ; đối chiếu với kế
                                             hoạch ở tệp khác (--plan); in lời nhắc việc
                                             cho từng đơn vị, ghi tệp lịch các hạn sắp tới
  tthc run IN.xlsx -o OUT.xlsx [--as-of NĂM-THÁNG-NGÀY] [--period q1|q2|q3|q4|6m|9m|year]
           [--sheet "Tên trang"] [--year NĂM] [--plan KH.xlsx] [--settings S.json]
           [--kind ksttc|plan]
           [--docx OUT.docx] [--json]
                                             điền sổ, kiểm tra chỉ tiêu, tô màu, lập báo cáo;
                                             ghi báo cáo ra tệp Word
  tthc schedule "CỤM TỪ"|- [--year NĂM] [--json]     đọc một cụm từ chỉ thời gian
  tthc target "CỤM TỪ"|- [--json]                    đọc một chỉ tiêu
  tthc header "CỘT 1|CỘT 2|…"|- [--json]             đọc một dòng tiêu đề bảng
Dấu “-”: đọc từng dòng từ đầu vào chuẩn, mỗi dòng in một dòng JSON.`,
  unknownCommand: (name: string) => (name === '' ? 'Thiếu tên lệnh.' : `Không có lệnh “${name}”.`),
  wrongArguments: (count: number) =>
    count === 0
      ? 'Thiếu tên tệp hoặc cụm từ.'
      : `Sai số lượng tham số (${count}). Gõ “tthc --help” để xem cách dùng.`,
  wrongOption: (option: string) => `Tùy chọn không hợp lệ: ${option}. Gõ “tthc --help” để xem cách dùng.`,
  wrongDate: (name: string, written: string) =>
    `Ngày “${written}” của --${name} không hợp lệ: cần dạng năm-tháng-ngày, ví dụ 2025-04-10.`,
  wrongPeriod: (written: string, periods: readonly string[]) =>
    `Kỳ báo cáo “${written}” không hợp lệ: chọn một trong ${periods.join(', ')}.`,
  wrongKind: (written: string, kinds: readonly string[]) =>
    `Loại báo cáo “${written}” không hợp lệ: chọn một trong ${kinds.join(', ')}.`,
  wrongYear: (written: string) => `Năm “${written}” không hợp lệ: cần bốn chữ số, ví dụ 2025.`,
  outputMissing: 'Thiếu tệp kết quả: thêm -o OUT.xlsx. Tệp gốc không bao giờ bị ghi đè.',
  sameFile: (path: string) =>
    `Tệp kết quả trùng tệp gốc (${path}): hãy đặt tên khác, tệp gốc không được ghi đè.`,
  cannotRead: (path: string, code: string) =>
    code === 'ENOENT'
      ? `Không có tệp “${path}”. Hãy kiểm tra lại đường dẫn.`
      : `Không đọc được tệp “${path}” (${code}).`,
  cannotWrite: (path: string, code: string) =>
    code === 'ENOENT'
      ? `Không có thư mục để ghi “${path}”. Hãy tạo thư mục trước.`
      : `Không ghi được tệp “${path}” (${code}).`,
  fileErrors: {
    notXlsx: (path: string) =>
      `“${path}” không phải tệp Excel .xlsx. Hãy mở bằng Excel và lưu lại (Save As) dạng Excel Workbook (*.xlsx).`,
    encrypted: (path: string) => `“${path}” có đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.`,
    damaged: (path: string) =>
      `“${path}” bị hỏng nên không đọc được. Hãy mở bằng Excel (Open and Repair) rồi lưu lại, hoặc lấy bản sao khác.`,
    tooLarge: (path: string) =>
      `“${path}” quá lớn hoặc quá phức tạp để xử lý an toàn. Hãy chép riêng bảng kế hoạch sang một tệp Excel mới rồi thử lại.`,
    noSheet: (path: string) =>
      `“${path}” chỉ có trang biểu đồ, không có trang tính nào để đọc. Hãy chọn tệp có bảng kế hoạch.`,
  },
  unreadableSettings: (path: string) => `Không đọc được thiết lập “${path}”: cần một tệp JSON hợp lệ.`,
  wrongSettings: (path: string, list: string) => `Thiết lập trong “${path}” chưa đúng:\n${list}`,
  noPlan: (
    path: string,
    sheet: string | undefined,
    sheets: readonly Pick<SheetReading, 'name' | 'tables'>[],
  ) =>
    sheet !== undefined && !sheets.some(({ name }) => name === sheet)
      ? `Không có trang tính “${sheet}” trong “${path}”. Các trang hiện có: ${sheets.map(({ name }) => name).join(', ')}.`
      : [
          `Không tìm thấy bảng kế hoạch hoặc bảng chỉ tiêu trong “${path}”: cần một bảng có cột nội dung công việc và cột thời gian hoặc thời hạn.`,
          ...sheets.flatMap(({ name, tables }) =>
            tables.map(
              ({ headerRow, refusal }) =>
                `- Trang “${name}”, bảng ở dòng ${headerRow + 1}: ${refusalTexts[refusal]}.`,
            ),
          ),
        ].join('\n'),
  created: (path: string, tracker: string, indicators: string) =>
    `Đã lập “${path}”: trang “${tracker}”${indicators === '' ? '' : ` và trang “${indicators}”`}.`,
  tracked: (path: string, { trackerSheet, indicatorSheet, tasks, skipped }: Pick<TrackerOfSheet, Told>) =>
    [
      `Đã lập “${path}”: trang “${trackerSheet}” (${tasks} nhiệm vụ)${indicatorSheet === '' ? '' : ` và trang “${indicatorSheet}”`}.`,
      ...(skipped.length === 0 ? [] : [skippedText(skipped)]),
    ].join('\n'),
  drafted: (path: string, { year, trackerSheet, indicatorSheet, changeSheet }: Draft) =>
    `Đã lập dự thảo kế hoạch năm ${year} trong “${path}”: ${[trackerSheet, indicatorSheet, changeSheet]
      .filter(Boolean)
      .map((sheet) => `trang “${sheet}”`)
      .join(', ')}.`,
  draftChange: ([label = '', cell = '', before = '', after = '', note = '']: readonly string[]) =>
    `- ${label}, ô ${cell}: “${before}”${after === '' || after === before ? '' : ` → “${after}”`}${note === '' ? '' : ` (${note})`}`,
  planKept: (path: string, { year, title, tasks, indicators }: Plan) =>
    `Đã ghi “${path}”: lưu “${title}” làm kế hoạch gốc năm ${year} (${tasks.length} nhiệm vụ, ${indicators.length} chỉ tiêu).`,
  planOfOtherYear: (given: string, year: number) =>
    `Tệp của --plan có kế hoạch năm ${given}, còn bảng đang theo dõi là của năm ${year} nên chưa đối chiếu. Hãy chọn đúng tệp, hoặc thêm --year.`,
  ran: (path: string, tracker: string, indicators: string, report: string, cells: number) =>
    `Đã ghi “${path}”: ${tracker === '' ? '' : `theo dõi ở trang “${tracker}”, `}${indicators === '' ? '' : `chỉ tiêu ở trang “${indicators}”, `}báo cáo ở trang “${report}” (${cells} ô).`,
  filled: (cells: readonly string[]) =>
    `Đã điền theo kế hoạch của năm vào ${cells.length} ô còn trống: ${cells.join(', ')}.`,
  docxWritten: (path: string) => `Đã ghi báo cáo ra tệp Word “${path}”.`,
  sameOutputs: (path: string) =>
    `Hai tệp kết quả trùng tên (${path}): hãy đặt tên khác nhau cho -o và --docx.`,
  calendarWritten: (path: string) => `Đã ghi các hạn sắp tới vào tệp lịch “${path}”.`,
  noDeadlines: (path: string) => `Không có hạn nào sắp tới nên không ghi tệp lịch “${path}”.`,
  reminderHeading: (count: number) =>
    count === 0 ? 'Nhắc việc: không có nhiệm vụ chậm hoặc sắp đến hạn.' : `Nhắc việc (${count} lời nhắc):`,
  asOf: (date: string, planYear: string) => `Kế hoạch ${planYear}; tính đến ngày ${date}`,
  sheetRead: (name: string, kind: keyof typeof tableKinds, confidence: number) =>
    `  Trang “${name}”: ${tableKinds[kind]} (chắc chắn ${Math.round(confidence * 100)}%)`,
  taskCount: (count: number) => `Nhiệm vụ: ${count}`,
  lateHeading: 'Chậm tiến độ:',
  indicatorHeading: 'Chỉ tiêu:',
  problemHeading: 'Cần xem lại:',
  scheduleRead: (described: string) => described,
  notUnderstood: (rest: string) => (rest === '' ? 'Không có nội dung để đọc.' : `Không hiểu: “${rest}”.`),
  headerRead: (kind: keyof typeof tableKinds, columns: readonly string[], roles: readonly string[]) =>
    `Bảng ${tableKinds[kind]}: ${columns.map((column, i) => `${column} = ${roles[i] ?? ''}`).join('; ')}`,
} as const;
