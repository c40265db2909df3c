import type { Verdict } from '../indicator/Indicator';
import type { Outlook } from '../indicator/Outlook';
import type { Status } from '../progress/Judgement';
import type { ChangeKind } from '../record/changesSince';
import type { TableId } from './Report';

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
  ruleNote: (lastYear: number) =>
    `Ghi chú: (a), (b) là điểm áp dụng tại khoản 1 Phụ lục Kế hoạch để giao chỉ tiêu theo kết quả năm ${lastYear}; chỉ tiêu không ghi điểm áp dụng lấy bằng chỉ tiêu chung.`,
  shortfallNote: 'Cột “Còn thiếu” là số trường hợp cần đạt thêm để hoàn thành chỉ tiêu giao.',
  listedIn: (annex: string) => `xem ${annex}`,
  outlookNote: (from: string, to: string) =>
    `Ghi chú: Lũy kế là tổng số liệu các kỳ báo cáo liền nhau từ ngày ${from} đến ngày ${to}, số liệu mỗi kỳ được hiểu là của riêng kỳ đó; số ước phát sinh tính theo mức bình quân ngày của thời gian đã qua.`,
  limitNote: 'Dấu ≤: tỷ lệ nhiều nhất được phép trong số còn lại.',
  recordedDue: (dates: string) => (dates === '' ? '(chưa có hạn)' : `(hạn ${dates})`),
  goneTask: (no: string) => (no === '' ? 'Nhiệm vụ không đánh số' : `Nhiệm vụ số ${no} tại báo cáo kỳ trước`),
  affects: (no: number, name: string, verdict: string) =>
    `Ảnh hưởng đến chỉ tiêu số ${no} “${name}” (${verdict}).`,
  missedPeriods: (periods: string) => `Chưa hoàn thành: ${periods}.`,
} as const;

export const tableTitles: Readonly<Record<TableId, (period: string) => string>> = {
  tasks: (period) => `Kết quả thực hiện các nhiệm vụ của Kế hoạch ${period}`,
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
