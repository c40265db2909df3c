import type { Settings } from '../settings/Settings';
import type { ChangeKind } from '../analysis/changesSince';
import type { Outlook } from '../indicator/Outlook';
import type { ReportKind } from '../settings/Settings';
import type { Standing } from './standing';
import type { TableId } from './Report';
import { formatNumber } from '../text/formatNumber';
import type { ReportedVerdict } from './indicatorVerdict';
import type { TargetRule } from '../table/Indicator';

/** Words of the report (facts: NĐ 30/2020/NĐ-CP for the form, reports of communes for the phrasing). */
const readingsOfRaise: Readonly<Record<Settings['raiseBy'], (percent: number) => string>> = {
  relative: (percent) => `tính theo tỷ lệ, nhân ${formatNumber(1 + percent / 100)}`,
  points: (percent) => `tính là cộng ${formatNumber(percent)} điểm phần trăm`,
  aim: () => 'là hướng phấn đấu, chỉ tiêu giao lấy bằng kết quả năm trước',
};

export const reportTexts = {
  title: 'BÁO CÁO',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  /** For what the settings leave out and for what the clerk has to write. */
  blank: '…………',
  longBlank: '………………………………',
  planUnnamed: 'Kế hoạch …………',
  planCalled: 'Kế hoạch',
  issued: (decision: string, plan: string) => `${decision} ban hành ${plan}`,
  about: (decision: string, matter: string) => `${decision} về ${matter}`,
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
    task: 'Nhiệm vụ',
    section: 'Nhóm nhiệm vụ',
    unit: 'Cơ quan, đơn vị thực hiện',
    lead: 'Cơ quan, đơn vị chủ trì',
    time: 'Thời gian thực hiện',
    status: 'Tình trạng',
    total: 'Tổng số',
    indicator: 'Chỉ tiêu',
    target: (year: number) => `Chỉ tiêu năm ${year}`,
    aim: 'Mức phấn đấu',
    actual: 'Kết quả',
    verdict: 'Đánh giá',
    shortfall: 'Còn thiếu',
    due: 'Thời hạn',
    cause: 'Nguyên nhân',
    sinceStart: 'Lũy kế từ đầu năm',
    remaining: 'Ước phát sinh đến hết năm',
    share: 'Tỷ lệ cần đạt (%)',
    outlook: 'Khả năng đạt chỉ tiêu',
  },
  sum: 'Tổng cộng',
  noSection: 'Nhiệm vụ khác',
  dueDates: (dates: string) => `(${dates})`,
  aimOf: (name: string, lastYear: number, previous: string, aim: string, reading: string) =>
    `${name}: kết quả năm ${lastYear} là ${previous}, mức phấn đấu ${aim} (${reading})`,
  aimNote: (aims: readonly string[]) => `Ghi chú: ${aims.join('; ')}.`,
  raised: (rule: TargetRule, raiseBy: Settings['raiseBy']) =>
    `“tăng thêm ${formatNumber(rule.raisePercent)}%” ${readingsOfRaise[raiseBy](rule.raisePercent)}`,
  outlookNote: (from: string, to: string) =>
    `Ghi chú: Lũy kế là tổng số liệu các kỳ báo cáo liền nhau từ ngày ${from} đến ngày ${to}; số ước phát sinh tính theo mức bình quân ngày của thời gian đã qua.`,
  limitNote: 'Tỷ lệ “không quá” là tỷ lệ nhiều nhất được phép trong số còn lại.',
  atMost: (share: string) => `không quá ${share}`,
  rowOf: (sheet: string, row: number) => `dòng ${row} của trang “${sheet}”`,
} as const;

export const tableTitles: Readonly<Record<TableId, string>> = {
  tasks: 'Tình hình thực hiện nhiệm vụ của Kế hoạch',
  statuses: 'Tình hình thực hiện nhiệm vụ',
  sections: 'Tình hình thực hiện theo nhóm nhiệm vụ',
  indicators: 'Kết quả thực hiện các chỉ tiêu',
  outlook: 'Khả năng đạt chỉ tiêu cả năm',
  late: 'Danh mục nhiệm vụ chậm tiến độ',
};

/** Subject of the report by its kind. */
export const subjects: Readonly<Record<ReportKind, (period: string, plan: string) => string>> = {
  ksttc: (period) => `Tình hình, kết quả kiểm soát thủ tục hành chính ${period}`,
  plan: (period, plan) => `Kết quả thực hiện ${plan}${period === '' ? '' : `\n(${period})`}`,
};

/** The headings of the report on administrative procedures (Nghị định 48/2013/NĐ-CP, điều 1 khoản 10). */
export const outlineTitles = {
  direction: 'Công tác chỉ đạo, điều hành',
  publishing: 'Công bố, công khai thủ tục hành chính',
  review: 'Rà soát, đơn giản hóa thủ tục hành chính',
  settling: 'Tiếp nhận, giải quyết thủ tục hành chính; cơ chế một cửa, một cửa liên thông',
  digital: 'Thực hiện thủ tục hành chính trên môi trường điện tử',
  feedback: 'Tiếp nhận, xử lý phản ánh, kiến nghị',
  inspection: 'Kiểm tra; trách nhiệm người đứng đầu',
  communication: 'Truyền thông; tập huấn',
  satisfaction: 'Mức độ hài lòng; kết quả thực hiện các chỉ tiêu',
} as const;

export const standingLabels: Readonly<Record<Standing, string>> = {
  done: 'Hoàn thành',
  partsDone: 'Đã thực hiện các kỳ đến hạn',
  inProgress: 'Đang thực hiện',
  behind: 'Chậm tiến độ',
  notDue: 'Chưa đến hạn',
  ongoing: 'Thường xuyên',
  linked: 'Theo kế hoạch, lộ trình riêng',
  onDemand: 'Khi phát sinh',
  unclear: 'Khác',
};

export const verdictSentences: Readonly<Record<ReportedVerdict, (count: string) => string>> = {
  met: (count) => `${count} chỉ tiêu đạt`,
  metCentral: (count) => `${count} chỉ tiêu đạt chỉ tiêu chung`,
  centralOnly: (count) => `${count} chỉ tiêu đạt chỉ tiêu chung, chưa đạt mức phấn đấu`,
  notMet: (count) => `${count} chỉ tiêu chưa đạt`,
  noCases: (count) => `${count} chỉ tiêu không phát sinh`,
  noData: (count) => `${count} chỉ tiêu chưa có số liệu`,
  invalid: (count) => `${count} chỉ tiêu chưa có số liệu hợp lệ`,
};

export const indicatorTexts = {
  metCentral: 'Đạt chỉ tiêu chung',
  centralOnly: 'Đạt chỉ tiêu chung; chưa đạt mức phấn đấu',
} as const;

export const outlookSentences: Readonly<Record<Outlook['kind'], (count: string) => string>> = {
  secured: (count) => `${count} chỉ tiêu đã chắc đạt`,
  onTrack: (count) => `${count} chỉ tiêu đang bảo đảm đạt`,
  within: (count) => `${count} chỉ tiêu còn khả năng đạt nếu cải thiện kết quả`,
  outOfReach: (count) => `${count} chỉ tiêu khó đạt nếu không có thay đổi`,
  notEnough: (count) => `${count} chỉ tiêu không đủ số liệu để đánh giá`,
};

/** In the order of the sentence. */
export const changeSentences: Readonly<Partial<Record<ChangeKind, (tasks: string) => string>>> = {
  finished: (tasks) => `thêm ${tasks} hoàn thành`,
  newlyLate: (tasks) => `thêm ${tasks} chậm tiến độ`,
  caughtUp: (tasks) => `${tasks} không còn chậm tiến độ`,
  moved: (tasks) => `${tasks} thay đổi thời hạn`,
};

export const recordTexts = {
  completedOn: (day: string) => `hoàn thành ngày ${day}`,
  completedOnDays: (days: string) => `hoàn thành các ngày ${days}`,
  unrecorded: (names: string) => `Kết quả ${names}: ……………………`,
  others: (count: string, annex: string) => `${count} nhiệm vụ khác nêu tại ${annex}`,
} as const;

/** Headings and sentences of the body, in the order of the page. */
export const bodyTexts = {
  opening: (plan: string, agency: string, what: string) =>
    `Thực hiện ${plan}, ${agency} báo cáo ${what} như sau:`,
  called: (plan: string) => `${plan} (sau đây gọi là Kế hoạch)`,
  what: {
    ksttc: (period: string) => `tình hình, kết quả kiểm soát thủ tục hành chính (TTHC) ${period}`,
    plan: (period: string) => `kết quả thực hiện ${period}`,
  },
  window: (from: string, to: string, asOf: string) =>
    `Số liệu tính từ ngày ${from} đến ngày ${to}; tình hình thực hiện nhiệm vụ tính đến ngày ${asOf}.`,
  asOfTasks: (asOf: string) => `Tình hình thực hiện nhiệm vụ tính đến ngày ${asOf}.`,
  unfinished: 'Tại thời điểm lập báo cáo, kỳ báo cáo chưa kết thúc.',
  tableInAnnex: (sentence: string, annex: string) => `${sentence} (chi tiết tại ${annex} kèm theo).`,

  results: {
    ksttc: 'TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH',
    plan: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
  },
  files: (received: string, online: string) =>
    `Tiếp nhận ${received} hồ sơ, trong đó trực tuyến ${online} hồ sơ. Đã giải quyết ………… hồ sơ (trước hạn …………, đúng hạn …………, quá hạn …………); đang giải quyết ………… hồ sơ (trong hạn …………, quá hạn …………).`,
  indicators: 'Kết quả thực hiện các chỉ tiêu',
  indicatorsOf: (count: string, verdicts: string) => `Trong ${count} chỉ tiêu, có ${verdicts}`,
  indicatorsWithout: 'Kết quả thực hiện các chỉ tiêu',
  outlook: (outlooks: string) => `Với tiến độ đến nay, dự kiến cả năm có ${outlooks}`,
  noOutlook: (gaps: string) => `Không đủ số liệu để đánh giá khả năng đạt chỉ tiêu cả năm (${gaps}).`,

  standing: 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ CỦA KẾ HOẠCH',
  standingOf: (tasks: string) => `Kế hoạch có ${tasks}, tình hình thực hiện như sau:`,
  /** Of what is no "Kế hoạch": a programme, conclusions of a meeting. */
  standingOfOther: 'TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ',
  standingOfOtherTasks: (tasks: string) => `Tình hình thực hiện ${tasks} như sau:`,
  changesSince: (period: string, asOf: string, changes: string) =>
    `So với Báo cáo ${period} (tính đến ngày ${asOf}), có ${changes}.`,
  taskDetails: (annex: string) => `Tình hình từng nhiệm vụ tại ${annex} kèm theo Báo cáo này.`,

  shortcomings: 'TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
  late: 'Nhiệm vụ chậm tiến độ',
  lateOf: (tasks: string) => `Có ${tasks} chậm tiến độ`,
  doneLate: 'Nhiệm vụ hoàn thành quá hạn',
  doneLateItem: (name: string, due: string, done: string) => `${name}; thời hạn ${due}, hoàn thành ${done}`,
  causeItem: (item: string, cause: string) => `${item}; nguyên nhân: ${cause}`,
  notMet: 'Chỉ tiêu chưa đạt',
  notMetOf: (count: string, names: string) => `Có ${count} chỉ tiêu chưa đạt${names}.`,
  causes: 'Nguyên nhân',
  thisReport: 'thực hiện tại Báo cáo này',

  next: (period: string) =>
    `PHƯƠNG HƯỚNG, NHIỆM VỤ ${period === '' ? 'THỜI GIAN TỚI' : period.toLocaleUpperCase('vi')}`,
  nextLate: 'Hoàn thành nhiệm vụ chậm tiến độ',
  nextLateOf: (tasks: string, year: number) => `Hoàn thành ${tasks} chậm tiến độ trước ngày …/…/${year}`,
  nextLateAbove: (tasks: string, year: number) =>
    `Các cơ quan, đơn vị được giao hoàn thành ${tasks} chậm tiến độ nêu trên, xong trước ngày …/…/${year}.`,
  nextSooner: (day: string) => `Nhiệm vụ đến hạn trước ngày ${day}`,
  nextDue: (period: string) => (period === '' ? 'Nhiệm vụ đến hạn' : `Nhiệm vụ đến hạn trong ${period}`),
  nextDueOf: (tasks: string, until: string) => `Thực hiện ${tasks} đến hạn, đến hết ngày ${until}:`,
  nextIndicators: 'Chỉ tiêu',
  nextIndicatorsOf: (count: string, year: number) =>
    `Tập trung thực hiện ${count} chỉ tiêu chưa đạt, bảo đảm đạt chỉ tiêu năm ${year}.`,
  nextOngoing: 'Nhiệm vụ thường xuyên',
  nextOngoingBySection: (sections: string) =>
    `Các cơ quan, đơn vị được giao tại Kế hoạch tiếp tục thực hiện các nhiệm vụ về: ${sections}.`,
  nextLinked: 'Nhiệm vụ theo kế hoạch, lộ trình riêng',
  nextLinkedBySection: (sections: string) =>
    `Các cơ quan, đơn vị được giao tại Kế hoạch thực hiện theo kế hoạch, lộ trình riêng các nhiệm vụ về: ${sections}.`,
  byDay: (name: string, days: string) => `${name}; thời hạn ${days}`,
  inUnit: (name: string, units: string) => (units === '' ? name : `${name} (${units})`),
  occasion: (name: string, period: string) => `${name}, kỳ ${period}`,

  proposals: 'KIẾN NGHỊ, ĐỀ XUẤT',
  closing: (subject: string, agency: string) => `Trên đây là Báo cáo ${subject} của ${agency}./.`,
  closingTo: (subject: string, agency: string, addressees: string, doing: string) =>
    `Trên đây là Báo cáo ${subject}, ${agency} báo cáo ${addressees} ${doing}./.`,
  /** Who leads directs; an office puts reports together. */
  directs: 'theo dõi, chỉ đạo',
  gathers: 'theo dõi, tổng hợp',

  annex: 'Phụ lục',
  annexReference: (number: string, day: string, agency: string) =>
    `(Kèm theo Báo cáo số ${number} ${day} của ${agency})`,
  end: './.',
} as const;

export const taskStatusTexts = {
  late: (days: string) => `Chậm ${days} ngày`,
  lateOccasions: (days: string, occasions: string) => `Chậm ${days} ngày (kỳ ${occasions})`,
  doneLate: 'Hoàn thành quá hạn',
} as const;

export const barTexts = {
  taskCount: 'Số nhiệm vụ',
  oneASquare: 'Mỗi ô ■ là 01 nhiệm vụ',
  someASquare: (count: string) => `Mỗi ô ■ là khoảng ${count} nhiệm vụ`,
  meaning: (scales: readonly string[]) =>
    `Dãy ô dưới tên chỉ tiêu: ■ là kết quả, vạch │ là chỉ tiêu giao; ${scales.join('; ')}.`,
  rates: 'với tỷ lệ đến 100%, cả dãy là 100%',
  others: 'với số liệu khác, cả dãy là số lớn hơn trong hai số',
  limits: 'Chỉ tiêu tối đa đạt khi các ô ■ không vượt quá vạch.',
} as const;
