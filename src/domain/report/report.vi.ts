import { excerpt } from '../text/excerpt';
import type { ChangeKind } from '../analysis/changesSince';
import type { Outlook } from '../indicator/Outlook';
import type { Status } from '../progress/Judgement';
import type { TableId } from './Report';
import { formatNumber } from '../text/formatNumber';
import type { TargetRule, Verdict } from '../table/Indicator';

/** Words of the report (facts: NĐ 30/2020/NĐ-CP for the form, reports of communes for the phrasing). */
export const reportTexts = {
  title: 'BÁO CÁO',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  /** For what the settings leave out and for what the clerk has to write. */
  blank: '…………',
  planOfYear: (year: number) => `Kế hoạch hoạt động kiểm soát thủ tục hành chính năm ${year}`,
  planShort: 'Kế hoạch hoạt động kiểm soát thủ tục hành chính',
  decision: (number: string, day: string, issuer: string, plan: string) =>
    `Quyết định số ${number} ngày ${day} của ${issuer} ban hành ${plan}`,
  subject: (period: string) => `Kết quả thực hiện Kế hoạch hoạt động kiểm soát thủ tục hành chính ${period}`,
  addressed: 'Kính gửi:',
  number: (number: string) => `Số: ${number}`,
  place: (place: string, day: string) => `${place}, ${day}`,
  recipients: 'Nơi nhận:',
  asAbove: 'Như trên',
  archive: 'Lưu: VT',
  tasks: (count: string) => `${count} nhiệm vụ`,
  columns: {
    no: 'STT',
    code: 'Mục',
    content: 'Nội dung công việc',
    section: 'Nhóm nhiệm vụ',
    unit: 'Cơ quan, đơn vị thực hiện',
    time: 'Thời gian, hạn hoàn thành',
    result: 'Kết quả thực hiện',
    status: 'Tình trạng',
    total: 'Tổng số',
    done: 'Hoàn thành',
    behind: 'Chậm tiến độ',
    lead: 'Chủ trì',
    cooperating: 'Phối hợp',
    indicator: 'Chỉ tiêu',
    measure: 'ĐVT',
    central: 'Chỉ tiêu chung',
    assigned: 'Chỉ tiêu giao',
    actual: 'Kết quả',
    verdict: 'Đánh giá',
    shortfall: 'Còn thiếu',
    due: 'Hạn hoàn thành',
    daysLate: 'Số ngày chậm',
    cause: 'Nguyên nhân, lý do',
    sinceStart: 'Lũy kế từ đầu năm',
    remaining: 'Ước phát sinh đến hết năm',
    share: 'Tỷ lệ cần đạt (%)',
    outlook: 'Khả năng đạt chỉ tiêu',
    then: 'Kỳ trước',
    now: 'Kỳ này',
    change: 'Thay đổi',
  },
  sum: 'Tổng cộng',
  noSection: 'Nhiệm vụ không thuộc mục nào',
  dueDates: (dates: string) => `(hạn ${dates})`,
  evidence: (documents: string) => `Văn bản: ${documents}`,
  completedOn: (dates: string) => `Ngày hoàn thành: ${dates}`,
  lateStatus: (label: string, days: number) => `${label} (${days} ngày)`,
  ruleNote: (lastYear: number, { source, raisePercent }: TargetRule) =>
    source === ''
      ? `Ghi chú: (a) giao bằng chỉ tiêu chung; (b) giao tăng thêm ${formatNumber(raisePercent)}% so với kết quả năm ${lastYear}.`
      : `Ghi chú: (a), (b) là điểm áp dụng tại ${source} để giao chỉ tiêu theo kết quả năm ${lastYear}; chỉ tiêu không ghi điểm áp dụng lấy bằng chỉ tiêu chung.`,
  shortfallNote: 'Cột “Còn thiếu” là số trường hợp cần đạt thêm để hoàn thành chỉ tiêu giao.',
  quoted: (content: string) => `“${excerpt(content, 60)}”`,
  listedIn: (annex: string) => `xem ${annex}`,
  outlookNote: (from: string, to: string) =>
    `Ghi chú: Lũy kế là tổng số liệu các kỳ báo cáo liền nhau từ ngày ${from} đến ngày ${to}, số liệu mỗi kỳ được hiểu là của riêng kỳ đó; số ước phát sinh tính theo mức bình quân ngày của thời gian đã qua.`,
  limitNote: 'Dấu ≤: tỷ lệ nhiều nhất được phép trong số còn lại.',
  recordedDue: (dates: string) => (dates === '' ? '(chưa có hạn)' : `(hạn ${dates})`),
  goneTask: (no: string) => (no === '' ? 'Nhiệm vụ không đánh số' : `Nhiệm vụ số ${no} tại báo cáo kỳ trước`),
  affects: (no: number, name: string, verdict: string) =>
    `Ảnh hưởng đến chỉ tiêu số ${no} “${name}” (${verdict}).`,
  missedPeriods: (periods: string) => `Chưa hoàn thành: ${periods}.`,
  rowOf: (sheet: string, row: number) => `dòng ${row} của trang “${sheet}”`,
} as const;

export const tableTitles: Readonly<Record<TableId, (period: string) => string>> = {
  tasks: (period) => `Kết quả thực hiện các nhiệm vụ của Kế hoạch ${period}`,
  statuses: (period) => `Tình trạng thực hiện nhiệm vụ ${period}`,
  sections: (period) => `Kết quả thực hiện theo nhóm nhiệm vụ ${period}`,
  units: (period) => `Kết quả thực hiện theo cơ quan, đơn vị ${period}`,
  indicators: (period) => `Kết quả thực hiện các chỉ tiêu ${period}`,
  outlook: (period) => `Khả năng đạt chỉ tiêu cả năm theo số liệu ${period}`,
  changes: (period) => `Nhiệm vụ có thay đổi ${period} so với kỳ báo cáo trước`,
  late: (period) => `Danh mục nhiệm vụ chậm tiến độ ${period}`,
};

/** How many tasks have a status, said in the list of the overall result; done is said apart. */
export const statusSentences: Readonly<
  Record<Exclude<Status, 'done' | 'doneLate'>, (tasks: string) => string>
> = {
  behind: (tasks) => `Chậm tiến độ: ${tasks}`,
  dueSoon: (tasks) => `Sắp đến hạn: ${tasks}`,
  inProgress: (tasks) => `Đang thực hiện, chưa đến hạn: ${tasks}`,
  notStarted: (tasks) => `Chưa đến hạn, chưa triển khai: ${tasks}`,
  ongoing: (tasks) => `Thực hiện thường xuyên, đã cập nhật kết quả: ${tasks}`,
  onDemand: (tasks) => `Thực hiện khi phát sinh: ${tasks}`,
  needsUpdate: (tasks) => `Thực hiện thường xuyên, chưa cập nhật kết quả: ${tasks}`,
  noRecord: (tasks) => `Không ghi nhận kết quả thực hiện: ${tasks}`,
  needsDeadline: (tasks) => `Chưa xác định hạn hoàn thành: ${tasks}`,
  notUnderstood: (tasks) => `Cần kiểm tra lại thời gian hoặc số liệu: ${tasks}`,
};

export const verdictSentences: Readonly<Record<Verdict, (count: string) => string>> = {
  met: (count) => `${count} chỉ tiêu đạt`,
  notMet: (count) => `${count} chỉ tiêu chưa đạt`,
  noCases: (count) => `${count} chỉ tiêu không phát sinh hồ sơ, vụ việc`,
  noData: (count) => `${count} chỉ tiêu chưa có số liệu`,
  invalid: (count) => `${count} chỉ tiêu có số liệu không hợp lệ, cần kiểm tra lại`,
};

export const outlookSentences: Readonly<Record<Outlook['kind'], (count: string) => string>> = {
  secured: (count) => `${count} chỉ tiêu đã chắc đạt`,
  onTrack: (count) => `${count} chỉ tiêu đang bảo đảm đạt`,
  within: (count) => `${count} chỉ tiêu còn khả năng đạt nếu cải thiện kết quả`,
  outOfReach: (count) => `${count} chỉ tiêu không còn khả năng đạt`,
  notEnough: (count) => `${count} chỉ tiêu không đủ số liệu để đánh giá`,
};

/** In the order of the sentence. */
export const changeSentences: Readonly<Record<ChangeKind, (tasks: string) => string>> = {
  finished: (tasks) => `${tasks} hoàn thành`,
  newlyLate: (tasks) => `${tasks} mới chậm tiến độ`,
  caughtUp: (tasks) => `${tasks} không còn chậm tiến độ`,
  reopened: (tasks) => `${tasks} trở lại chưa hoàn thành`,
  moved: (tasks) => `${tasks} thay đổi hạn hoàn thành`,
  added: (tasks) => `${tasks} được bổ sung`,
  gone: (tasks) => `${tasks} không còn trong sổ theo dõi`,
};

/** Headings and sentences of the body, in the order of the page. */
export const bodyTexts = {
  opening: (plan: string, agency: string, period: string) =>
    `Thực hiện ${plan}, ${agency} báo cáo kết quả thực hiện ${period} như sau:`,
  window: (from: string, to: string, asOf: string) =>
    `Số liệu báo cáo tính từ ngày ${from} đến ngày ${to}. Dữ liệu tính đến ngày ${asOf}.`,
  unfinished: 'Tại thời điểm lập báo cáo, kỳ báo cáo chưa kết thúc.',
  tableFollows: (sentence: string) => `${sentence}, cụ thể như sau:`,
  tableInAnnex: (sentence: string, annex: string) => `${sentence} (chi tiết tại ${annex} kèm theo).`,

  results: 'I. KẾT QUẢ THỰC HIỆN KẾ HOẠCH',
  overall: '1. Kết quả chung',
  overallOf: (asOf: string, tasks: string) =>
    `Đến ngày ${asOf}, kết quả thực hiện ${tasks} của Kế hoạch được theo dõi như sau:`,
  noTasks: 'Sổ theo dõi chưa có nhiệm vụ nào.',
  noneDone: 'Chưa có nhiệm vụ hoàn thành',
  done: (tasks: string, share: string) => `Hoàn thành: ${tasks}, đạt tỷ lệ ${share}%`,
  doneApart: (inTime: string, late: string) => `; trong đó đúng hạn ${inTime}, quá hạn ${late}`,
  doneInWindow: (tasks: string) => `Trong kỳ báo cáo, có ${tasks} được ghi nhận ngày hoàn thành.`,
  noneInWindow: 'Trong kỳ báo cáo, chưa ghi nhận nhiệm vụ nào có ngày hoàn thành.',
  missing: (tasks: string, which: string) => `Sổ theo dõi còn thiếu ${tasks} của Kế hoạch (số ${which}).`,
  outside: (tasks: string) => `Có ${tasks} được bổ sung ngoài Kế hoạch.`,
  taskDetails: (annex: string) => `Kết quả chi tiết của từng nhiệm vụ tại ${annex} kèm theo Báo cáo này.`,
  bySection: '2. Kết quả theo nhóm nhiệm vụ',
  sections: (count: string) => `Kết quả thực hiện ${count} nhóm nhiệm vụ của Kế hoạch`,
  noSections: 'Kế hoạch không chia theo nhóm nhiệm vụ.',
  byUnit: '3. Kết quả theo cơ quan, đơn vị',
  units: (parts: readonly string[]) =>
    `Có ${parts.join(' và ')} thực hiện (một nhiệm vụ có thể giao nhiều đơn vị)`,
  leading: (count: string) => `${count} cơ quan, đơn vị chủ trì`,
  cooperating: (count: string) => `${count} cơ quan, đơn vị phối hợp`,
  noUnits: 'Sổ theo dõi chưa ghi cơ quan, đơn vị thực hiện.',
  tasksWithoutUnit: (tasks: string, which: string) =>
    `Có ${tasks} chưa ghi cơ quan, đơn vị thực hiện (${which}).`,
  tasksWithoutLead: (tasks: string, which: string) =>
    `Có ${tasks} chưa xác định cơ quan, đơn vị chủ trì (${which}).`,

  changes: '4. Thay đổi so với kỳ báo cáo trước',
  changesSince: (period: string, asOf: string, changes: string) =>
    `So với Báo cáo ${period} (dữ liệu tính đến ngày ${asOf}), có ${changes}`,
  noChanges: (period: string, asOf: string) =>
    `So với Báo cáo ${period} (dữ liệu tính đến ngày ${asOf}), không có nhiệm vụ mới hoàn thành, mới chậm tiến độ, thay đổi hạn hoàn thành hoặc thay đổi danh mục.`,

  indicators: 'II. KẾT QUẢ THỰC HIỆN CHỈ TIÊU',
  noIndicators: 'Sổ theo dõi chưa có bảng chỉ tiêu.',
  indicatorsOf: (count: string, verdicts: string) => `Trong ${count} chỉ tiêu được theo dõi, có ${verdicts}`,
  indicatorsNotMet: 'Các chỉ tiêu chưa đạt:',
  notMet: (name: string, actual: string, assigned: string) =>
    `${name}: kết quả ${actual}, chỉ tiêu giao ${assigned}`,
  shortBy: (count: string) => `; cần thêm ${count} trường hợp để đạt`,

  outlook: (outlooks: string) => `Với tiến độ đến nay, dự kiến cả năm có ${outlooks}`,
  noOutlook: (gaps: string) => `Không đủ số liệu để đánh giá khả năng đạt chỉ tiêu cả năm (${gaps}).`,

  late: 'III. NHIỆM VỤ CHẬM TIẾN ĐỘ, NGUYÊN NHÂN',
  lateTasks: '1. Nhiệm vụ chậm tiến độ',
  lateOf: (tasks: string, which: string, most: string) =>
    `Có ${tasks} chậm tiến độ${which}, chậm nhiều nhất ${most} ngày`,
  inBrackets: (which: string) => ` (${which})`,
  noneLate: (asOf: string) => `Đến ngày ${asOf}, không có nhiệm vụ chậm tiến độ.`,
  unclear: '2. Nhiệm vụ chưa đủ thông tin để đánh giá',
  noneUnclear: 'Các nhiệm vụ được theo dõi đều đã xác định hạn hoàn thành và cập nhật kết quả.',
  unclearOf: (tasks: string) => `Có ${tasks} chưa đủ thông tin để đánh giá:`,
  unclearItem: {
    needsDeadline: 'Chưa xác định hạn hoàn thành',
    noRecord: 'Không ghi nhận kết quả thực hiện',
    needsUpdate: 'Chưa cập nhật kết quả thực hiện',
    notUnderstood: 'Cần kiểm tra lại thời gian hoặc số liệu',
  },
  listed: (label: string, tasks: string, which: string) => `${label}: ${tasks} (${which})`,
  causes: '3. Nguyên nhân',
  causesObjective: 'a) Nguyên nhân khách quan:',
  causesSubjective: 'b) Nguyên nhân chủ quan:',

  proposals: 'IV. NHIỆM VỤ THỜI GIAN TỚI VÀ KIẾN NGHỊ, ĐỀ XUẤT',
  upcoming: '1. Nhiệm vụ thời gian tới',
  upcomingUntil: (day: string) => `Từ nay đến ngày ${day}, tập trung hoàn thành các nhiệm vụ đến hạn:`,
  noneUpcoming: (day: string) => `Từ nay đến ngày ${day}, không có nhiệm vụ đến hạn.`,
  dueOn: (day: string) => `Đến hạn ngày ${day}`,
  proposed: '2. Kiến nghị, đề xuất',
  closing: (subject: string, agency: string) => `Trên đây là báo cáo ${subject} của ${agency}./.`,
  closingTo: (subject: string, agency: string, addressees: string) =>
    `Trên đây là báo cáo ${subject}, ${agency} kính báo cáo ${addressees} theo dõi, chỉ đạo./.`,

  annex: 'Phụ lục',
  annexReference: (number: string, day: string, agency: string) =>
    `(Kèm theo Báo cáo số ${number} ${day} của ${agency})`,
  asOf: (day: string) => `Dữ liệu tính đến ngày ${day}`,
} as const;

export const barTexts = {
  taskCount: 'Số nhiệm vụ',
  oneASquare: 'Mỗi ô ■ là 01 nhiệm vụ',
  someASquare: (count: string) => `Mỗi ô ■ là khoảng ${count} nhiệm vụ`,
  /** Beside "Hoàn thành quá hạn". */
  doneInTime: 'Hoàn thành đúng hạn',
  meaning: (scales: readonly string[]) =>
    `Dãy ô dưới tên chỉ tiêu: ■ là kết quả, vạch │ là chỉ tiêu giao; ${scales.join('; ')}.`,
  rates: 'với tỷ lệ đến 100%, cả dãy là 100%',
  others: 'với số liệu khác, cả dãy là số lớn hơn trong hai số',
  limits: 'Chỉ tiêu tối đa đạt khi các ô ■ không vượt quá vạch.',
} as const;
