import type { SheetReading } from './Analysis';
import { formatDate } from './calendar/formatDate';
import type { Verdict } from './indicator/Indicator';
import type { Outlook, OutlookGap } from './indicator/Outlook';
import type { Problem, ProblemCode } from './Problem';
import type { Status } from './progress/Judgement';
import type { ChangeKind } from './record/changesSince';
import type { TableId } from './report/Report';
import type { ReviewCode, ReviewItem } from './review/ReviewItem';
import type { Settings } from './Settings';
import type { WorkbookErrorCode } from './WorkbookErrorCode';
import { areaAddress, columnsAddress } from './sheet/cellAddress';
import type { Difference, DifferenceKind } from './sheet/Difference';
import type { Implied } from './schedule/Schedule';
import type { Role } from './sheet/Role';
import type { Table } from './sheet/Table';
import { formatNumber } from './text/formatNumber';

/** All text that a user sees, by section. Administrative Vietnamese; dates dd/mm/yyyy, decimal comma. */

// --- Status and verdicts (design 6, 7) ---

export const statusLabels: Readonly<Record<Status, string>> = {
  done: 'Hoàn thành',
  doneLate: 'Hoàn thành quá hạn',
  behind: 'Chậm tiến độ',
  dueSoon: 'Sắp đến hạn',
  inProgress: 'Đang thực hiện',
  notStarted: 'Chưa đến hạn',
  ongoing: 'Thường xuyên',
  needsUpdate: 'Chưa cập nhật',
  needsDeadline: 'Chưa xác định hạn',
  onDemand: 'Khi phát sinh',
  notUnderstood: 'Cần kiểm tra',
};

/** Put before the label where colour may be missing (black-and-white print); all are in Times New Roman (WGL4). */
export const statusSymbols: Readonly<Record<Status, string>> = {
  done: '√',
  doneLate: '▼',
  behind: '▲',
  dueSoon: '►',
  inProgress: '→',
  notStarted: '○',
  ongoing: '●',
  needsUpdate: '…',
  needsDeadline: '?',
  onDemand: '◊',
  notUnderstood: '‼',
};

export const verdictLabels: Readonly<Record<Verdict, string>> = {
  met: 'Đạt',
  notMet: 'Chưa đạt',
  noCases: 'Không phát sinh',
  noData: 'Chưa có số liệu',
  invalid: 'Số liệu không hợp lệ',
};

// --- Outlook on the year, and changes since the previous report (indicator/, record/) ---

export const outlookLabels: Readonly<Record<Outlook['kind'], string>> = {
  secured: 'Đã chắc đạt',
  onTrack: 'Đang bảo đảm đạt',
  within: 'Còn khả năng đạt nếu cải thiện kết quả',
  outOfReach: 'Không còn khả năng đạt',
  notEnough: 'Không đủ số liệu',
};

/** Why there is no outlook, within a sentence. */
export function describeGap(gap: OutlookGap): string {
  return gap.kind === 'gap'
    ? `thiếu số liệu từ ngày ${formatDate(gap.from)} đến ngày ${formatDate(gap.to)}`
    : gapTexts[gap.kind];
}

const gapTexts: Readonly<Record<Exclude<OutlookGap['kind'], 'gap'>, string>> = {
  noTarget: 'chỉ tiêu không phải là một tỷ lệ tối thiểu hoặc tối đa',
  noCounts: 'kỳ này chưa có đủ tử số, mẫu số',
  sameFigures: 'số liệu kỳ này trùng với kỳ trước, cần cập nhật',
  tooShort: 'thời gian đã qua quá ngắn',
  noCases: 'từ đầu năm chưa phát sinh',
  tooFew: 'số phát sinh quá ít',
};

/** One sentence on an indicator, beside its verdict. */
export function describeOutlook(outlook: Outlook): string {
  const label = outlookLabels[outlook.kind];
  if (outlook.kind === 'notEnough') return `${label} để ước tính cả năm: ${describeGap(outlook.gap)}.`;
  const { numerator, denominator, remaining, share, isLimit } = outlook;
  const soFar = `Từ đầu năm đạt ${formatNumber(numerator)}/${formatNumber(denominator)}`;
  const rest = `khoảng ${formatNumber(remaining)} trường hợp còn lại của năm`;
  const isSettled = outlook.kind === 'secured' || outlook.kind === 'outOfReach';
  if (isSettled) return `${label} cả năm. ${soFar}, ước tính ${rest}.`;
  const percent = `${formatNumber(share)}%`;
  const needed = isLimit ? `không được quá ${percent}` : `cần ít nhất ${percent} đạt yêu cầu`;
  return `${label}: trong ${rest} ${needed}. ${soFar}.`;
}

export const changeLabels: Readonly<Record<ChangeKind, string>> = {
  finished: 'Hoàn thành',
  newlyLate: 'Mới chậm tiến độ',
  caughtUp: 'Không còn chậm tiến độ',
  reopened: 'Chưa hoàn thành trở lại',
  moved: 'Thay đổi hạn',
  added: 'Bổ sung',
  gone: 'Không còn theo dõi',
};

// --- Soát trước khi ký (review/) ---

export const reviewTitle = 'Soát trước khi ký';

const settingNames: Readonly<Partial<Record<keyof Settings, string>>> = {
  parentAgency: 'Cơ quan chủ quản',
  agency: 'Cơ quan ban hành',
  place: 'Địa danh',
  addressees: 'Kính gửi',
  signerName: 'Người ký',
  recipients: 'Nơi nhận',
};

const reviewDetail = ({ details }: ReviewItem, name: string): string => String(details?.[name] ?? '');
const settingOf = ({ details }: ReviewItem): string =>
  Object.entries(settingNames).find(([field]) => field === details?.['field'])?.[1] ?? '';
const inCell = ({ cell, written }: ReviewItem): string => {
  if (!cell.includes('!')) return `Tên trang tính “${written}”`;
  return written === '' ? `Ô ${cell} để trống` : `Ô ${cell} ghi “${excerpt(written)}”`;
};

/** Enough of a long cell to know it by. */
const excerpt = (text: string, length = 120): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, line.lastIndexOf(' ', length))} …`;
};

/** `finding`: what stands where, a clause without its full stop; `advice`: what to do before the report is signed. */
interface ReviewTexts {
  readonly title: string;
  readonly finding: (item: ReviewItem) => string;
  readonly advice: string;
}

export const reviewTexts: Readonly<Record<ReviewCode, ReviewTexts>> = {
  settingBlank: {
    title: 'Thiết lập còn trống',
    finding: (item) => `Thiết lập “${settingOf(item)}” còn trống`,
    advice: 'Ghi trước khi trình ký.',
  },
  settingBeforeReform: {
    title: 'Thiết lập còn tên cơ quan cũ',
    finding: (item) =>
      `Thiết lập “${settingOf(item)}” đang là “${excerpt(item.written)}”, là tên trước ngày 01/7/2025 (sắp xếp đơn vị hành chính, bỏ cấp huyện)`,
    advice: 'Ghi theo cơ quan hiện nay.',
  },
  yearSlip: {
    title: 'Năm khác với năm của kế hoạch',
    finding: (item) =>
      `${inCell(item)}, có năm ${reviewDetail(item, 'year')} trong khi kế hoạch là của năm ${reviewDetail(item, 'planYear')}`,
    advice: 'Sửa lại nếu chép từ kế hoạch năm khác.',
  },
  yearOfPlanDoubtful: {
    title: 'Chưa chắc kế hoạch của năm nào',
    finding: (item) =>
      `Kế hoạch được đọc là của năm ${reviewDetail(item, 'year')}${
        reviewDetail(item, 'meant') === reviewDetail(item, 'year')
          ? ''
          : `, nhưng phần lớn nội dung ghi năm ${reviewDetail(item, 'meant')}`
      }, còn số liệu lấy năm ${reviewDetail(item, 'asOf')}`,
    advice: 'Kiểm tra năm ở tiêu đề bảng, vì hạn của các nhiệm vụ tính theo năm này.',
  },
  completedInFuture: {
    title: 'Ngày hoàn thành sau ngày lấy số liệu',
    finding: (item) => `${inCell(item)}, ngày hoàn thành ${reviewDetail(item, 'date')} sau ngày lấy số liệu`,
    advice: 'Kiểm tra lại ngày.',
  },
  completedBeforePlan: {
    title: 'Ngày hoàn thành trước năm của kế hoạch',
    finding: (item) =>
      `${inCell(item)}, ngày hoàn thành ${reviewDetail(item, 'date')} trước năm của kế hoạch`,
    advice: 'Kiểm tra lại năm.',
  },
  dueOutsidePlan: {
    title: 'Hạn nằm ngoài năm của kế hoạch',
    finding: (item) => `${inCell(item)}, hạn ${reviewDetail(item, 'date')} nằm ngoài năm của kế hoạch`,
    advice: 'Kiểm tra lại năm.',
  },
  documentMissing: {
    title: 'Nhiệm vụ đã hoàn thành, chưa ghi văn bản',
    finding: (item) =>
      item.written === ''
        ? `${taskOf(item)} đã hoàn thành nhưng chưa ghi số, ký hiệu văn bản${item.cell === '' ? '' : ` (ô ${item.cell})`}`
        : `${inCell(item)}: ${lowerFirst(taskOf(item))} đã hoàn thành nhưng chưa thấy số, ký hiệu văn bản`,
    advice: 'Ghi văn bản làm căn cứ, nếu có.',
  },
  documentForm: {
    title: 'Số, ký hiệu văn bản chưa đúng cách ghi',
    finding: (item) => `${inCell(item)}, chưa đúng cách ghi số, ký hiệu văn bản`,
    advice: 'Ghi liền, đủ ký hiệu, ví dụ 35/QĐ-UBND hoặc 469/VPUB-KSTTHC.',
  },
  documentBecameDate: {
    title: 'Số văn bản bị Excel đổi thành ngày',
    finding: (item) => `${inCell(item)}, Excel đã đổi thành ngày`,
    advice: 'Ghi lại số, ký hiệu văn bản dạng chữ, ví dụ 35/QĐ-UBND.',
  },
  documentInFuture: {
    title: 'Văn bản ghi ngày sau ngày lấy số liệu',
    finding: (item) => `${inCell(item)}, văn bản ghi ngày ${reviewDetail(item, 'date')} sau ngày lấy số liệu`,
    advice: 'Kiểm tra lại ngày.',
  },
  documentBeforePlan: {
    title: 'Văn bản ghi ngày trước năm của kế hoạch',
    finding: (item) =>
      `${inCell(item)}, văn bản ghi ngày ${reviewDetail(item, 'date')} trước năm của kế hoạch`,
    advice: 'Kiểm tra lại năm.',
  },
  documentDateImpossible: {
    title: 'Ngày văn bản không có thật',
    finding: (item) => `${inCell(item)}, không có ngày ${reviewDetail(item, 'date')}`,
    advice: 'Sửa lại ngày văn bản.',
  },
  unitSpelling: {
    title: 'Một đơn vị ghi nhiều cách',
    finding: (item) => `${inUnit(item)}, nơi khác ghi “${reviewDetail(item, 'usual')}”`,
    advice: 'Ghi thống nhất một tên.',
  },
  unitRenamed: {
    title: 'Đơn vị đã đổi tên, sắp xếp lại',
    finding: (item) =>
      `${inUnit(item)}, từ ngày 01/7/2025 là “${reviewDetail(item, 'after')}” (${reviewDetail(item, 'source')})`,
    advice: 'Kiểm tra theo phân công của địa phương.',
  },
  districtNamed: {
    title: 'Còn nhắc đến cấp huyện',
    finding: (item) => `${inCell(item)}, có nhắc đến cấp huyện, đã kết thúc hoạt động từ ngày 01/7/2025`,
    advice: 'Ghi theo cơ quan hiện nay.',
  },
  indicatorBlank: {
    title: 'Chỉ tiêu chưa có số liệu',
    finding: (item) => `Chỉ tiêu “${excerpt(reviewDetail(item, 'name'))}” chưa có số liệu (ô ${item.cell})`,
    advice: 'Ghi tử số, mẫu số hoặc ghi “Không phát sinh”.',
  },
  differsFromPlan: {
    title: 'Khác với văn bản kế hoạch',
    finding: (item) => `${inCell(item)}, kế hoạch ghi “${excerpt(reviewDetail(item, 'plan'))}”`,
    advice: 'Giữ hoặc sửa theo kế hoạch.',
  },
};

/** Whole sentences: what stands there, and what to do. */
export function describeReview(item: ReviewItem): string {
  const { finding, advice } = reviewTexts[item.code];
  return `${finding(item)}. ${advice}`;
}

/** "Nhiệm vụ số 12 “Công bố kết quả …”" */
const taskOf = (item: ReviewItem): string => {
  const no = reviewDetail(item, 'no');
  return `Nhiệm vụ ${no === '' ? '' : `số ${no} `}“${excerpt(reviewDetail(item, 'content'))}”`;
};
const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
const inUnit = ({ cell, written }: ReviewItem): string =>
  `Đơn vị “${written}”${cell === '' ? '' : ` (ô ${cell})`}`;

// --- Nhắc việc (reminders/) ---

export const reminderText = {
  everyOffice: 'Các cơ quan, đơn vị liên quan',
  to: (unit: string) => `Kính gửi: ${unit}`,
  opening: (agency: string, year: number, asOf: string, unit: string, counts: string) =>
    `${agency === '' ? '' : `${agency} thông báo: `}Theo Kế hoạch hoạt động kiểm soát thủ tục hành chính năm ${year}, tính đến ngày ${asOf}, ${unit} có ${counts}, cụ thể:`,
  lateCount: (count: string) => `${count} nhiệm vụ chậm tiến độ`,
  soonCount: (count: string) => `${count} nhiệm vụ sắp đến hạn`,
  lateHeading: 'Nhiệm vụ chậm tiến độ:',
  soonHeading: 'Nhiệm vụ sắp đến hạn:',
  task: (no: string, content: string) => (no === '' ? content : `Nhiệm vụ số ${no}: ${content}`),
  due: (dates: string) => (dates === '' ? '' : `hạn ${dates}`),
  daysLate: (days: number) => `đã quá hạn ${days} ngày`,
  daysLeft: (days: number) => (days === 0 ? 'đến hạn hôm nay' : `còn ${days} ngày`),
  requestLate: (unit: string) =>
    `Đề nghị ${unit} khẩn trương hoàn thành, cập nhật kết quả, số văn bản vào sổ theo dõi và báo cáo nguyên nhân chậm tiến độ. Trân trọng./.`,
  requestSoon: (unit: string) =>
    `Đề nghị ${unit} hoàn thành đúng hạn và cập nhật kết quả, số văn bản vào sổ theo dõi. Trân trọng./.`,
} as const;

export const calendarText = {
  name: (year: number) => `Kế hoạch kiểm soát TTHC năm ${year}`,
  summary: (no: string, content: string) =>
    no === '' ? `Hạn: ${content}` : `Hạn nhiệm vụ ${no}: ${content}`,
  period: (period: string) => `Kỳ: ${period}`,
  due: (date: string) => `Hạn hoàn thành: ${date}`,
  result: (result: string) => `Kết quả: ${result}`,
  unit: (unit: string) => `Cơ quan, đơn vị thực hiện: ${unit}`,
} as const;

// --- Sheets that we make (sheet/write) ---

export const ownSheetText = {
  asOf: (date: string) => `Dữ liệu tính đến ngày ${date}`,
} as const;

export const trackerText = {
  sheetName: 'Sổ theo dõi',
  title: 'SỔ THEO DÕI THỰC HIỆN KẾ HOẠCH',
  planOfYear: (year: number) => `Hoạt động kiểm soát thủ tục hành chính năm ${year}`,
} as const;

export const indicatorText = {
  sheetName: 'Theo dõi chỉ tiêu',
  title: 'THEO DÕI CHỈ TIÊU CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
  planOfYear: (year: number) => `Năm ${year}`,
  countsHeader: 'Cách tính',
  /** Beside a verdict column that people keep themselves. */
  computedVerdictHeader: 'Đánh giá theo chỉ tiêu giao',
  counts: ({ numerator, denominator, note }: { numerator: string; denominator: string; note: string }) =>
    [`Tử số: ${numerator}.`, `Mẫu số: ${denominator}.`, note].filter(Boolean).join('\n'),
} as const;

// --- Reasons of a status (progress/) ---

/** Where a due date and its completion stand. Cells are "Sheet!G7". */
export interface DueTexts {
  /** Where the due date was typed; '' when it was read from the time phrase. */
  readonly dueCell: string;
  /** The completion column; '' when the sheet has none. */
  readonly completedOnCell: string;
  /** Where the completion dates were read; '' without any. */
  readonly datesCell: string;
  /** The completion cell holds a date after the as-of date. */
  readonly isAhead: boolean;
}

interface ComingTexts extends DueTexts {
  /** "Quý I (31/03/2025)" */
  readonly due: string;
  readonly days: number;
  readonly begunCell: string;
}

const at = (cell: string): string => (cell === '' ? '' : ` (ô ${cell})`);
const noCompletion = ({ completedOnCell, datesCell, isAhead }: DueTexts, periods = 1): string => {
  if (completedOnCell === '') return 'chưa ghi nhận hoàn thành';
  if (isAhead && datesCell === '') return `ô ${completedOnCell} ghi ngày sau ngày lấy số liệu`;
  const missing = `ô ${completedOnCell} chưa ghi ngày hoàn thành`;
  if (periods > 1) return `${missing} của các kỳ này`;
  return datesCell === '' ? missing : `${missing} của kỳ này`;
};
const daysLeft = ({ due, dueCell, days }: ComingTexts): string =>
  days === 0 ? `Hôm nay đến hạn ${due}${at(dueCell)}` : `Còn ${days} ngày đến hạn ${due}${at(dueCell)}`;

/** Of many missed periods the later ones are named without their days. */
const NAMED_WITH_DAYS = 3;

/** One sentence by status: the rule, the date, the cell. */
export const statusReasons = {
  behind: (texts: DueTexts & { late: readonly { due: string; days: number }[] }): string => {
    const late = texts.late
      .slice(0, NAMED_WITH_DAYS)
      .map(({ due, days }) => `${due}${at(texts.dueCell)} đã qua ${days} ngày`);
    const more = texts.late.slice(NAMED_WITH_DAYS).map(({ due }) => due);
    return `Hạn ${[...late, ...more].join(', ')}, ${noCompletion(texts, texts.late.length)}.`;
  },
  behindOngoing: ({ timeCell, days, end }: { timeCell: string; days: number; end: string }): string =>
    `Việc thường xuyên${at(timeCell)} đến hết ngày ${end} vẫn chưa ghi kết quả nào, đã qua ${days} ngày.`,
  dueSoon: (texts: ComingTexts): string => `${daysLeft(texts)}, ${noCompletion(texts)}.`,
  inProgress: (texts: ComingTexts): string =>
    `${daysLeft(texts)}, đã ghi nhận thực hiện${at(texts.begunCell)}.`,
  notStarted: (texts: ComingTexts): string => `${daysLeft(texts)}, chưa ghi nhận thực hiện.`,
  done: ({
    on,
    due,
    periods,
    dueCell,
    datesCell,
  }: DueTexts & { on: string; due: string; periods: number }): string =>
    periods > 1
      ? `Đã hoàn thành đúng hạn cả ${periods} kỳ, kỳ cuối hoàn thành ngày ${on}${at(datesCell)}, hạn ${due}.`
      : `Hoàn thành ngày ${on}${at(datesCell)}, không sau hạn ${due}${at(dueCell)}.`,
  doneLate: ({
    late,
    dueCell,
    datesCell,
  }: DueTexts & { late: readonly { due: string; on: string; days: number }[] }): string =>
    `${late.map(({ due, on, days }) => `Hoàn thành ngày ${on}, sau hạn ${due} ${days} ngày`).join('; ')}${at([datesCell, dueCell].filter(Boolean).join(', '))}.`,
  doneByWord: ({
    word,
    wordCell,
    due,
    periods,
  }: {
    word: string;
    wordCell: string;
    due: string;
    periods: number;
  }): string =>
    `Ô ${wordCell} ghi “${word}” nhưng không có ngày hoàn thành, chưa đối chiếu được với hạn ${due}${periods > 1 ? ' và các kỳ trước' : ''}.`,
  doneWithoutDeadline: ({ on, cell }: { on: string; cell: string }): string =>
    `Đã ghi hoàn thành${on && ` ngày ${on}`}${at(cell)}; chưa xác định hạn nên không đánh giá đúng hạn hay quá hạn.`,
  ongoing: ({ timeCell, begunCell }: { timeCell: string; begunCell: string }): string =>
    `Việc thường xuyên${at(timeCell)}, đã ghi kết quả${at(begunCell)}.`,
  needsUpdate: ({ timeCell }: { timeCell: string }): string =>
    `Việc thường xuyên${at(timeCell)} chưa ghi kết quả thực hiện, văn bản hoặc ngày hoàn thành.`,
  needsDeadline: ({
    timeCell,
    dueCell,
    timeText,
  }: {
    timeCell: string;
    dueCell: string;
    timeText: string;
  }): string =>
    timeText === ''
      ? `Ô ${timeCell} để trống, ghi hạn ${dueCell ? `tại ô ${dueCell}` : 'cụ thể'} để theo dõi.`
      : `Thời gian “${timeText}”${at(timeCell)} theo văn bản khác, ghi ngày hạn ${dueCell ? `tại ô ${dueCell}` : 'cụ thể'} để theo dõi.`,
  onDemand: ({ timeCell }: { timeCell: string }): string =>
    `Chỉ thực hiện khi phát sinh${at(timeCell)}, không có hạn cố định.`,
  notUnderstood: ({ cell, written }: { cell: string; written: string }): string =>
    `Chưa hiểu ô ${cell} ghi “${written}”, cần ghi lại.`,
} as const;

// --- Reasons of a verdict (indicator/) ---

interface ComparedTexts {
  /** "79,99%" */
  readonly actual: string;
  /** "386/400", '' without counts. */
  readonly counts: string;
  readonly cells: string;
  readonly target: string;
  /** What a change comes to: "77%"; '' for other targets. */
  readonly limit: string;
}

const comparedText = ({ actual, counts, cells }: ComparedTexts): string => {
  const sources = [counts, cells && `ô ${cells}`].filter(Boolean).join('; ');
  return `Kết quả ${actual}${sources && ` (${sources})`}`;
};
const limitText = ({ target, limit }: ComparedTexts): string => (limit ? `${target} (tức ${limit})` : target);

/** Parts of one sentence, joined by "; " (indicator/indicatorReason). */
export const verdictReasons = {
  met: (texts: ComparedTexts): string => `${comparedText(texts)} đạt chỉ tiêu giao ${limitText(texts)}`,
  notMet: (texts: ComparedTexts & { shortfall: number | undefined; isAboveRange: boolean }): string =>
    [
      `${comparedText(texts)} ${texts.isAboveRange ? 'cao hơn khoảng' : 'chưa đạt'} chỉ tiêu giao ${limitText(texts)}`,
      ...(texts.shortfall === undefined ? [] : [`còn thiếu ${texts.shortfall} trường hợp`]),
    ].join(', '),
  ruleA: (previous: string, central: string): string =>
    `kết quả năm trước ${previous} thấp hơn chỉ tiêu chung nên giao bằng chỉ tiêu chung ${central} (Phụ lục, khoản 1, điểm a)`,
  ruleB: (previous: string, central: string, assigned: string, raiseBy: 'relative' | 'points'): string =>
    `kết quả năm trước ${previous} đã đạt chỉ tiêu chung ${central} nên giao tăng thêm ${raiseBy === 'points' ? '10 điểm phần trăm' : '10% (nhân 1,10)'}, tối đa 100%: ${assigned} (Phụ lục, khoản 1, điểm b)`,
  ruleCentral: 'chưa có kết quả năm trước nên lấy chỉ tiêu chung',
  invalid: (cells: string): string =>
    `Số liệu${cells && ` tại ô ${cells}`} không dùng được, xem mục cần kiểm tra.`,
  noCases: (cells: string): string =>
    `Trong kỳ không phát sinh hồ sơ${cells && ` (ô ${cells})`} nên không đánh giá.`,
  noData: (cells: string): string =>
    cells ? `Ô ${cells} chưa ghi đủ số liệu.` : 'Bảng chưa có cột ghi kết quả.',
  noTarget: (cell: string): string =>
    `Không đối chiếu được vì chưa đọc được chỉ tiêu${cell && ` tại ô ${cell}`}.`,
  noPrevious: (target: string, cell: string): string =>
    `Không đủ số liệu năm trước${cell && ` (ô ${cell})`} để đối chiếu chỉ tiêu ${target}.`,
  otherBase: (target: string, base: string): string =>
    `Chỉ tiêu ${target} tính theo “${base}”, bảng không có số liệu gốc này nên chưa đối chiếu được.`,
} as const;

// --- Problems, by code (Problem.ts) ---

const detail = ({ details }: Problem, name: string): string => String(details?.[name] ?? '');
const named = (problem: Problem, name: string, otherwise: string): string =>
  detail(problem, name) || otherwise;
const after = (problem: Problem, name: string): string =>
  detail(problem, name) && ` ${detail(problem, name)}`;
const roleOf = (problem: Problem): string =>
  Object.entries(roleLabels).find(([role]) => role === detail(problem, 'role'))?.[1] ?? '';
const quoted = ({ cell, written }: Problem): string => `Ô ${cell} ghi “${written}”`;

/** One sentence each: what was read, what was assumed, what to do next. */
export const problemTexts: Readonly<Record<ProblemCode, (problem: Problem) => string>> = {
  timeNotUnderstood: (problem) => {
    const rest = detail(problem, 'rest');
    const unclear = rest && rest !== problem.written ? ` (phần “${rest}”)` : '';
    return `${quoted(problem)}, chưa đọc được thời hạn${unclear}. Ghi rõ hơn (ví dụ “Quý II” hoặc “Trước ngày 30/6”) hoặc ghi ngày vào cột Hạn hoàn thành.`;
  },
  timeBlank: ({ cell }) =>
    `Ô ${cell} chưa ghi thời gian thực hiện nên không theo dõi được hạn. Ghi thời gian hoặc ghi ngày vào cột Hạn hoàn thành.`,
  dueNotUnderstood: (problem) =>
    `${quoted(problem)}, không đọc được thành ngày hạn. Ghi theo dạng ngày/tháng/năm, ví dụ 30/06/2025.`,
  completedOnNotUnderstood: (problem) =>
    `${quoted(problem)}, không đọc được ngày hoàn thành${detail(problem, 'rest') && ` ở phần “${detail(problem, 'rest')}”`}. Ghi theo dạng ngày/tháng/năm, nhiều ngày cách nhau bằng dấu chấm phẩy.`,
  completedOnInFuture: (problem) =>
    `${quoted(problem)}, có ngày hoàn thành sau ngày lấy số liệu nên chưa tính. Kiểm tra lại ngày.`,
  completedWithoutDate: (problem) =>
    `${quoted(problem)} nhưng không có ngày hoàn thành, đã coi là hoàn thành. Ghi ngày hoàn thành để xác định đúng hạn hay quá hạn.`,
  completionUnmatched: (problem) =>
    `${quoted(problem)}, ngày ${named(problem, 'date', 'này')} không tính cho kỳ nào vì hạn gần nhất ${named(problem, 'due', 'ấy')} đã có ngày hoàn thành khác. Nếu là của kỳ khác, ghi kèm tên kỳ, ví dụ “Quý II: 28/6/2025”.`,
  recordsDisagree: (problem) =>
    `${quoted(problem)}, không khớp với ô ${detail(problem, 'other')}; đã lấy theo ô ${detail(problem, 'other')}. Sửa lại cho thống nhất.`,
  statusNotUnderstood: (problem) =>
    `${quoted(problem)}, chưa hiểu là đã hoàn thành hay chưa nên không tính. Ghi “Hoàn thành”, “Đang thực hiện” hoặc “Chưa thực hiện”.`,
  numberMissing: (problem) =>
    `Trước ô ${problem.cell} (số ${problem.written}) thiếu số thứ tự${after(problem, 'from')}${detail(problem, 'to') === detail(problem, 'from') ? '' : ` đến ${detail(problem, 'to')}`}. Kiểm tra xem có sót dòng nào không.`,
  numberRepeated: (problem) =>
    `${quoted(problem)}, số thứ tự này đã có ở ${named(problem, 'firstCell', 'dòng trên')}. Đánh lại số để đối chiếu đúng với kế hoạch.`,
  rowForeign: (problem) => `${quoted(problem)}, dòng này không phải nhiệm vụ hay chỉ tiêu nên không tính.`,
  rowUnplaced: (problem) =>
    `${quoted(problem)}, chưa xác định được dòng này thuộc nhiệm vụ nào nên không tính. Kiểm tra lại.`,
  sectionOutOfOrder: (problem) =>
    `${quoted(problem)}, mục này không theo thứ tự${detail(problem, 'code') && `, đã xếp là mục ${detail(problem, 'code')}`}. Kiểm tra xem có thiếu mục không.`,
  sectionHoldsMore: (problem) =>
    `${quoted(problem)} đứng cạnh tên đề mục, không thuộc nhiệm vụ nào nên không tính và không chuyển sang sổ theo dõi.`,
  cellsJoined: (problem) =>
    `${quoted(problem)}, đã ghép các dòng bị tách${after(problem, 'rows')} thành một. Kiểm tra lại phần ghép.`,
  columnMissing: (problem) =>
    `Bảng tại ${problem.cell} không có cột ${roleOf(problem) || problem.written}; phần liên quan chưa theo dõi được. Thêm cột này hoặc chọn lại vai trò của cột.`,
  columnUncertain: (problem) =>
    `${quoted(problem)}, chưa chắc cột này dùng để làm gì${roleOf(problem) && `, đang hiểu là “${roleOf(problem)}”`}. Chọn lại vai trò của cột nếu chưa đúng.`,
  columnRepeated: (problem) =>
    `${quoted(problem)}, có hai cột cùng ý nghĩa, chỉ dùng cột đầu. Chọn lại vai trò của cột nếu chưa đúng.`,
  severalPlans: ({ written }) =>
    `Sổ có nhiều trang tính chứa kế hoạch (${written}). Chọn trang cần theo dõi.`,
  sheetHidden: ({ cell }) => `Trang tính “${cell}” đang ẩn, vẫn được đọc. Bỏ ẩn nếu cần xem.`,
  sheetProtected: ({ cell }) =>
    `Trang tính “${cell}” đang khóa nên không ghi được. Bỏ khóa trang rồi làm lại.`,
  rowsHidden: (problem) =>
    `Trang tính “${problem.cell}” có dòng đang ẩn hoặc bị lọc${detail(problem, 'rows') && ` (dòng ${detail(problem, 'rows')})`}; các dòng đó vẫn được tính. Bỏ ẩn nếu cần xem.`,
  valuesFarAway: (problem) =>
    `Ô ${problem.cell}${detail(problem, 'others') === '0' ? '' : ' và các ô khác'} có dữ liệu ở rất xa bảng nên không được đọc. Xóa hoặc chuyển dữ liệu đó về gần bảng nếu cần dùng.`,
  legacyEncoding: (problem) =>
    `${quoted(problem)}, có vẻ gõ bằng bảng mã cũ ${named(problem, 'encoding', 'TCVN3 hoặc VNI')}. Đã đọc theo nghĩa Unicode, ô giữ nguyên; nên chuyển cả trang sang Unicode.`,
  errorValue: (problem) =>
    `Ô ${problem.cell} có lỗi công thức ${problem.written} nên không dùng được. Sửa công thức hoặc ghi số liệu trực tiếp.`,
  targetNotUnderstood: (problem) =>
    `${quoted(problem)}, chưa đọc được chỉ tiêu. Ghi một mức rõ ràng, ví dụ “Tối thiểu 80%” hoặc “Không quá 5%”.`,
  targetBlank: ({ cell }) =>
    `Ô ${cell} chưa ghi chỉ tiêu và kế hoạch không có chỉ tiêu này nên chưa đối chiếu được. Ghi chỉ tiêu, ví dụ “Tối thiểu 80%”.`,
  targetScaled: (problem) =>
    `${quoted(problem)} không có dấu %, đã hiểu là ${detail(problem, 'read')}. Ghi lại kèm dấu % nếu chưa đúng.`,
  targetDirectionUnclear: (problem) =>
    `${quoted(problem)}, chưa rõ là mức tối thiểu hay tối đa. Ghi “Không quá …” hoặc “Tối thiểu …”.`,
  targetDiffersFromPlan: (problem) =>
    `${quoted(problem)}, khác chỉ tiêu của kế hoạch là ${detail(problem, 'plan')}; đã dùng số trong bảng.`,
  previousNotUnderstood: (problem) =>
    `${quoted(problem)}, chưa đọc được kết quả năm trước nên không dùng. Ghi một số, ví dụ 87,5%.`,
  actualNotUnderstood: (problem) =>
    `${quoted(problem)}, chưa đọc được kết quả. Ghi một số, ví dụ 95,5%, hoặc ghi “Không phát sinh”.`,
  actualScaled: (problem) =>
    `${quoted(problem)} không có dấu %, đã hiểu là ${detail(problem, 'read')}. Ghi lại kèm dấu % nếu chưa đúng.`,
  actualOneIsAmbiguous: (problem) =>
    `${quoted(problem)}, chưa rõ là 1% hay 100% nên không dùng. Ghi lại kèm dấu %.`,
  actualApproximate: (problem) =>
    `${quoted(problem)}, đã lấy ${detail(problem, 'read')}. Ghi số chính xác khi có.`,
  actualOutOfRange: (problem) =>
    `${quoted(problem)}, ngoài khoảng 0% đến 100% nên không dùng. Kiểm tra lại số liệu.`,
  countsNotUnderstood: (problem) => `${quoted(problem)}, cần một số nguyên không âm. Ghi lại số lượng.`,
  countsOneMissing: (problem) =>
    `${quoted(problem)} nhưng chưa ghi ${detail(problem, 'missing') === 'numerator' ? 'tử số' : 'mẫu số'}${detail(problem, 'missingCell') && ` tại ô ${detail(problem, 'missingCell')}`} nên không tính được tỷ lệ từ số lượng. Ghi đủ cả hai.`,
  numeratorAboveDenominator: (problem) =>
    `Ô ${problem.cell} có tử số ${named(problem, 'numerator', problem.written)} lớn hơn mẫu số${after(problem, 'denominator')} nên không dùng. Kiểm tra lại hai số.`,
  actualDiffersFromCounts: (problem) =>
    `${quoted(problem)}, khác tỷ lệ tính từ số lượng là ${detail(problem, 'counted')}; đã dùng số tính từ số lượng. Kiểm tra lại.`,
  indicatorUnknown: (problem) =>
    `${quoted(problem)}, chỉ tiêu này không có trong kế hoạch của năm; vẫn đối chiếu theo chỉ tiêu ghi trong bảng.`,
};

// --- Report (report/) ---

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

// --- Charts of the report (report/buildStatusChart, report/buildIndicatorCharts) ---

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

// --- Settings of the report (report/parseSettings) ---

/** What is wrong with a field of the settings, and what to write instead. */
export const settingTexts = {
  notObject: 'Thiết lập phải là một đối tượng JSON, ví dụ {"place": "Phổ Ninh"}.',
  unknownField: 'Không có mục thiết lập nào tên như vậy; hãy kiểm tra lại chính tả.',
  notText: 'Phải là một đoạn chữ đặt trong dấu ngoặc kép.',
  notList: 'Phải là danh sách các dòng chữ, ví dụ ["Như trên", "Lưu: VT"].',
  notDate: 'Phải là một ngày có thật viết dạng "2025-07-01", hoặc null nếu không có.',
  notFlag: 'Phải là true (có) hoặc false (không).',
  notDays: (most: number) => `Phải là số ngày nguyên từ 0 đến ${most}.`,
  notOneOf: (choices: readonly string[]) => `Phải là một trong các giá trị: ${choices.join(', ')}.`,
  tooLong: (most: number) => `Dài quá ${most} ký tự; hãy viết gọn lại.`,
  tooManyLines: (most: number) => `Nhiều quá ${most} dòng; hãy bớt lại.`,
} as const;

// --- Actions (actions/) ---

export const actionLabels = {
  check: 'Đọc và kiểm tra',
  run: 'Lập báo cáo',
  new: 'Lập sổ theo dõi',
  undo: 'Hoàn tác',
  show: 'Đến ô',
  removeHighlight: 'Bỏ tô màu',
  saveSettings: 'Lưu thiết lập',
  saveCorrections: 'Ghi nhớ lựa chọn',
  takePlanText: 'Lấy theo kế hoạch',
  addPlanTasks: 'Thêm vào cuối bảng',
  convertToUnicode: 'Chuyển sang Unicode',
  copyReport: 'Sao chép báo cáo',
  saveReportAsWord: 'Lưu tệp Word (.docx)',
} as const;

// --- Errors of Excel (workbook/) ---

const differenceTexts: Readonly<Record<DifferenceKind, string>> = {
  cells: 'nội dung ô',
  looks: 'định dạng ô',
  merges: 'ô gộp',
  widths: 'độ rộng cột',
  rules: 'quy tắc tô màu',
  marks: 'dấu ghi nhớ của tiện ích',
  printArea: 'vùng in',
  fonts: 'phông chữ ô',
  sheetAdded: 'trang tạm chưa xóa',
  sheetGone: 'trang đã bị xóa',
  sheetRenamed: 'tên trang',
  settings: 'thiết lập của tiện ích',
  activeSheet: 'trang đang mở',
  selection: 'ô đang chọn',
};

/** "trang “Kế hoạch”: nội dung ô H5:P40, độ rộng cột H:P; trang đang mở" */
export function placesText(differences: readonly Difference[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { what, sheet, area } of differences) {
    const address = area && (what === 'widths' ? columnsAddress(area) : areaAddress(area));
    const text = differenceTexts[what] + (address === undefined ? '' : ` ${address}`);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), text]);
  }
  return [...bySheet]
    .map(([sheet, texts]) => `${sheet === '' ? '' : `trang “${sheet}”: `}${texts.join(', ')}`)
    .join('; ');
}

export const workbookErrorTexts: Readonly<
  Record<WorkbookErrorCode, (subject: string, places: string) => string>
> = {
  apiMissing: () =>
    'Phiên bản Excel này chưa hỗ trợ chức năng cần dùng. Hãy dùng Office LTSC 2021 trở lên hoặc Microsoft 365.',
  cellEditing: () =>
    'Excel đang ở chế độ nhập ô. Hãy nhấn Enter hoặc Esc để kết thúc nhập ô rồi thực hiện lại.',
  protected: (sheet) =>
    `Trang tính ${sheet === '' ? '' : `“${sheet}” `}đang được bảo vệ nên không ghi được. Hãy bỏ bảo vệ (Review > Unprotect Sheet) rồi thực hiện lại. Sổ làm việc chưa bị thay đổi.`,
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
  noRoom: (sheet) =>
    `Chưa thêm được vào cuối bảng${sheet === '' ? '' : ` ở trang tính “${sheet}”`}: ngay dưới bảng cần có đủ dòng trống, không bị ẩn, không gộp ô. Hãy chèn thêm dòng trống rồi thực hiện lại.`,
  noReport: () => 'Chưa có trang báo cáo trong sổ làm việc. Hãy bấm “Lập báo cáo” trước.',
  severalReports: () =>
    'Sổ làm việc có nhiều trang báo cáo. Hãy mở trang báo cáo cần dùng rồi thực hiện lại.',
  notReport: (place) =>
    `Không chuyển được sang Word: ${place} không còn đúng bố cục của báo cáo, nên chưa lấy nội dung nào để tránh sót. Hãy hoàn tác thay đổi ở đó (các ô đã tách, dòng tiêu đề bảng, dòng kẻ dưới trích yếu, dòng “Nơi nhận:”), hoặc lập lại báo cáo.`,
  notWritten: (code) =>
    `Excel từ chối ghi (mã ${code}). Sổ làm việc đã được trả về như trước. Hãy thực hiện lại.`,
  partlyWritten: (code, places) =>
    `Excel dừng giữa chừng khi ghi (mã ${code}). Sổ làm việc đã được trả về như trước, trừ: ${places}. Hãy sửa lại những chỗ đó, hoặc đóng tệp mà không lưu rồi mở lại.`,
  maybeWritten: (code, places) =>
    `Excel dừng giữa chừng khi ghi (mã ${code}) và không trả lời nữa nên chưa kiểm tra lại được. Những chỗ có thể đã thay đổi: ${places}. Hãy xem lại, hoặc đóng tệp mà không lưu rồi mở lại.`,
  sheetsLeft: (code, places) =>
    `Đã ghi xong, nhưng Excel chưa cho xóa trang cũ (mã ${code}): ${places}. Hãy tự xóa trang đó.`,
  undoPartly: (code, places) =>
    `Chưa hoàn tác hết (mã ${code}). Còn khác lúc trước: ${places}. Hãy bấm “Hoàn tác” lần nữa.`,
  undoUnknown: (code, places) =>
    `Excel dừng giữa chừng khi hoàn tác (mã ${code}) và không trả lời nữa. Những chỗ có thể chưa được trả lại: ${places}. Hãy bấm “Hoàn tác” lần nữa.`,
  notShown: (code, places) =>
    `Excel chưa cho đến chỗ cần xem (mã ${code}). Có thể khác lúc trước: ${places}. Hãy thực hiện lại.`,
  sheetChangedByUser: (sheets) =>
    `Không hoàn tác được vì đã có người sửa trang: ${sheets}. Hãy tự xóa trang nếu không cần nữa.`,
  unexpected: (code) =>
    `Excel báo lỗi ngoài dự kiến (mã ${code}). Sổ làm việc không bị thay đổi. Hãy thực hiện lại.`,
};

// --- Names of what was read, in the pane and on the command line ---

export const roleLabels: Readonly<Record<Role, string>> = {
  no: 'Số thứ tự',
  content: 'Nội dung công việc',
  result: 'Kết quả công việc',
  unit: 'Cơ quan, đơn vị thực hiện',
  lead: 'Cơ quan chủ trì',
  cooperating: 'Cơ quan phối hợp',
  time: 'Thời gian thực hiện',
  due: 'Hạn hoàn thành',
  start: 'Ngày bắt đầu',
  completedOn: 'Ngày hoàn thành',
  progress: 'Tiến độ (%)',
  status: 'Tình trạng',
  actualResult: 'Kết quả thực hiện',
  evidence: 'Văn bản (số, ký hiệu)',
  reason: 'Lý do, vướng mắc',
  note: 'Ghi chú',
  name: 'Tên chỉ tiêu',
  measure: 'Đơn vị tính',
  target: 'Chỉ tiêu (kế hoạch)',
  agency: 'Cơ quan theo dõi',
  previous: 'Kết quả năm trước',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  actual: 'Kết quả đạt được',
  verdict: 'Đánh giá',
  daysLate: 'Số ngày chậm',
  assigned: 'Chỉ tiêu được giao',
  shortfall: 'Còn thiếu',
  person: 'Người thực hiện',
  basis: 'Căn cứ',
  other: 'Không dùng đến',
};

/** What a time phrase left unsaid, counted over the tasks. */
export const impliedTexts: Readonly<Record<Implied, string>> = {
  year: 'không ghi năm: lấy năm của kế hoạch',
  lastDay: 'không ghi ngày: lấy ngày cuối của tháng, quý hoặc năm',
  beforeIsBy: 'ghi “trước ngày”: tính hạn đến hết ngày đó',
  dayOfPart: 'ghi “đầu”, “giữa”, “cuối” kỳ: lấy ngày theo Bộ luật Dân sự, điều 146',
  periods: 'ghi định kỳ: chia kỳ từ đầu năm kế hoạch',
  serial: 'là ô kiểu ngày của Excel',
  otherYear: 'có hạn nằm ngoài năm kế hoạch',
};

export const refusalTexts: Readonly<Record<Table['refusal'], string>> = {
  '': 'không có cột nội dung và thời gian của một kế hoạch',
  durations: 'cột thời gian ghi số giờ, số ngày xử lý (giống quy trình nội bộ), không phải thời hạn',
  procedure: 'giống quy trình giải quyết thủ tục hành chính',
  costs: 'giống bảng kinh phí',
  people: 'giống danh sách người hoặc lịch công tác',
  noTime: 'không có cột thời gian thực hiện',
  noContent: 'không có cột nội dung công việc',
};

// --- Task pane (taskpane/) ---

/** Everything the pane says by itself; labels shared with the command line stand in domain/messages.vi.ts. */
export const paneText = {
  product: 'Theo dõi kế hoạch TTHC',
  loading: 'Đang đọc sổ làm việc…',
  outdated: 'Số liệu đang hiện có thể đã cũ',
  retry: 'Thử lại',
  readAgain: 'Đọc lại',
  moreItems: (count: number) => `Xem thêm ${count} mục`,

  outsideExcel: {
    title: 'Hãy mở phần bổ trợ này trong Excel',
    body: 'Trang này là ngăn tác vụ của Excel, không tự chạy trong trình duyệt.',
    steps: [
      'Mở Excel 2021, Excel 2024, Microsoft 365 hoặc Excel trên web.',
      'Mở sổ làm việc có kế hoạch cần theo dõi.',
      'Trên thẻ Trang đầu (Home), bấm nút “Theo dõi kế hoạch”.',
    ],
    hint: 'Nếu đang ở trong Excel mà vẫn thấy trang này: máy chưa tải được thư viện của Microsoft từ appsforoffice.microsoft.com. Hãy báo cán bộ công nghệ thông tin mở địa chỉ đó, rồi mở lại ngăn tác vụ.',
  },
  tooOld: {
    title: 'Phiên bản Excel này chưa dùng được',
    body: 'Phần bổ trợ cần Excel 2021 trở lên (ExcelApi 1.13). Sổ làm việc của bạn không bị thay đổi.',
    steps: [
      'Dùng Excel 2021, Excel 2024 hoặc Microsoft 365.',
      'Hoặc mở tệp này bằng Excel trên web (office.com).',
    ],
  },
  crashed: {
    title: 'Ngăn tác vụ gặp lỗi',
    body: 'Đây là lỗi của phần bổ trợ, không phải do bạn. Dữ liệu trong sổ làm việc vẫn còn nguyên.',
    reload: 'Mở lại ngăn tác vụ',
    details: 'Thông tin để báo lỗi',
  },
  failed: { title: 'Chưa đọc được sổ làm việc' },
  noPlan: {
    title: 'Chưa thấy bảng kế hoạch',
    body: 'Không trang tính nào có bảng với cột nội dung công việc và thời gian thực hiện. Hãy lập sổ theo dõi theo kế hoạch năm 2025, hoặc dán bảng kế hoạch từ Word vào một trang tính rồi bấm “Đọc lại”.',
    seen: 'Đã xem các trang tính',
    correct: 'Xem các cột đã đọc; chọn lại vai trò nếu đó là bảng kế hoạch',
    create: 'Lập sổ theo dõi năm 2025',
    sheet: (name: string, why: string) => `“${name}”: ${why}`,
    promise: 'Các trang tính hiện có được giữ nguyên.',
  },
  sheetChoice: {
    title: 'Theo dõi kế hoạch ở trang nào?',
    body: 'Sổ làm việc này có nhiều trang tính chứa kế hoạch. Hãy chọn một trang; các trang khác được giữ nguyên.',
    label: 'Trang theo dõi',
  },

  plan: {
    title: (year: number) => `Kế hoạch năm ${year}`,
    summary: (sheet: string, tasks: number, indicators: number) =>
      `Trang “${sheet}” · ${tasks} nhiệm vụ · ${indicators} chỉ tiêu`,
    columnsOf: (sheet: string, from: number, to: number) => `Trang “${sheet}”, dòng ${from} đến ${to}`,
    column: 'Cột',
    header: 'Tiêu đề trong bảng',
    takenAs: 'Được hiểu là',
    certainty: (percent: number) => `chắc chắn ${percent}%`,
    rival: (role: string) => `giống cột “${role}” khác`,
    chosen: 'bạn đã chọn',
    noHeader: '(không có tiêu đề)',
    roleOf: (header: string) => `Vai trò của cột ${header}`,
    planRoles: 'Bảng kế hoạch',
    indicatorRoles: 'Bảng chỉ tiêu',
    otherTables: 'Các bảng khác trong sổ làm việc',
    refused: (why: string) => `Chưa theo dõi bảng này: ${why}.`,
    pasted:
      'Bảng dán từ Word (tiêu đề lặp lại hoặc dòng bị tách): được giữ nguyên, sổ theo dõi được lập ở trang riêng.',
    assumed: 'Thời gian thực hiện: phần bổ trợ tự hiểu',
    assumedOf: (count: number, what: string) => `${count} nhiệm vụ ${what}.`,
    noPlanData: (year: number) =>
      `Chưa có dữ liệu kế hoạch mẫu của năm ${year}: chỉ theo dõi theo những gì ghi trong bảng.`,
  },
  restore: 'Khôi phục',
  asOf: 'Tính đến ngày',
  dateInvalid: 'Ghi đủ ngày/tháng/năm, ví dụ 31/03/2025',
  asOfAfterYear: (year: number) => `Kế hoạch của năm ${year}.`,
  asOfYearEnd: (date: string) => `Tính đến ${date}`,
  period: 'Kỳ báo cáo',
  periods: {
    q1: 'Quý I',
    q2: 'Quý II',
    q3: 'Quý III',
    q4: 'Quý IV',
    '6m': '6 tháng đầu năm',
    '9m': '9 tháng đầu năm',
    year: 'Cả năm',
  },
  customPeriod: 'Kỳ khác…',
  periodFrom: 'Từ ngày',
  periodTo: 'Đến ngày',
  periodWindow: (from: string, to: string) => `Số liệu từ ${from} đến ${to}`,
  periodReversed: 'Ngày cuối kỳ phải sau ngày đầu kỳ',

  tabs: {
    label: 'Nội dung',
    tasks: 'Nhiệm vụ',
    indicators: 'Chỉ tiêu',
    problems: 'Lưu ý',
    review: 'Soát',
    reminders: 'Nhắc việc',
    settings: 'Thiết lập',
  },
  tasks: {
    byStatus: 'Lọc theo tình trạng',
    list: (label: string, count: number) => `${label}: ${count} nhiệm vụ`,
    daysLate: (days: number) => `Chậm ${days} ngày`,
    cooperating: (units: string) => `phối hợp: ${units}`,
    none: 'Bảng chưa có nhiệm vụ nào.',
    section: (code: string) => (code === '' ? 'Ngoài các mục' : `Mục ${code}`),
    sectionOption: (code: string, title: string) => (code === '' ? 'Ngoài các mục' : `${code}. ${title}`),
    sectionLabel: 'Thuộc mục',
    sectionWritten: (section: string) => `Theo vị trí trong bảng: ${section}.`,
  },
  indicators: {
    title: (count: number, met: number) => `${met} trên ${count} chỉ tiêu đạt`,
    none: 'Sổ làm việc chưa có bảng chỉ tiêu.',
    noneHint:
      'Khi lập báo cáo, bảng “Theo dõi chỉ tiêu” của kế hoạch năm được thêm ở trang riêng để nhập số liệu.',
    central: 'Chỉ tiêu chung',
    assigned: 'Chỉ tiêu được giao',
    previous: 'Năm trước',
    actual: 'Kết quả',
    shortfall: 'Còn thiếu',
    shortfallOf: (count: string) => `${count} hồ sơ, trường hợp`,
    counts: 'Cách tính',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    noValue: 'chưa có',
    pulledDown: 'Nhiệm vụ liên quan đang chậm',
    linkedTasks: 'Nhiệm vụ liên quan trong kế hoạch',
  },
  problems: {
    none: 'Không có gì cần lưu ý.',
    error: 'Cần sửa',
    errorHint: 'Phần bổ trợ chưa dùng được các ô này.',
    warning: 'Cần xem lại',
    warningHint: 'Phần bổ trợ đã tự hiểu như dưới đây.',
    note: 'Ghi nhận',
    noteHint: '',
    differences: 'Khác với văn bản kế hoạch',
    differencesHint: 'Chữ trong bảng được giữ nguyên, trừ khi bạn lấy theo kế hoạch.',
    keep: 'Giữ nguyên',
    take: 'Lấy theo kế hoạch',
    notReplaceable: 'Ô có công thức, số thứ tự hoặc chữ nối sang ô khác: hãy sửa trực tiếp.',
    kept: (count: number) => `Đã giữ nguyên ${count} chỗ khác với kế hoạch.`,
    listAgain: 'Liệt kê lại',
    cell: 'Ô',
    written: 'Trong bảng',
    plan: 'Kế hoạch',
    missing: 'Có trong kế hoạch, thiếu trong bảng',
    add: 'Thêm vào cuối bảng',
    addAll: (count: number) => `Thêm cả ${count} nhiệm vụ vào cuối bảng`,
    readAs: (text: string) => `Đọc thành: ${text}`,
    convert: 'Chuyển sang Unicode',
    outside: 'Có trong bảng, ngoài kế hoạch',
    task: (no: string, content: string) => `${no}. ${content}`,
  },

  review: {
    hint: 'Các mục dưới đây không ngăn việc lập báo cáo. Bấm vào một mục để xem ô trong bảng.',
    none: 'Không thấy chỗ nào cần sửa trước khi ký.',
    toLook: (count: number) =>
      count === 0 ? 'Soát trước khi ký: không có chỗ cần sửa' : `Soát trước khi ký: ${count} chỗ cần xem`,
    group: (title: string, count: number) => `${title} (${count})`,
    alsoIn: 'Cũng có ở ô:',
    openSettings: 'Mở Thiết lập',
  },
  reminders: {
    title: (count: number) => `Lời nhắc gửi ${count} nơi`,
    none: 'Không có nhiệm vụ nào chậm hoặc sắp đến hạn, nên không có gì cần nhắc.',
    late: (count: number) => `${count} nhiệm vụ chậm`,
    soon: (count: number) => `${count} nhiệm vụ sắp đến hạn`,
    read: 'Xem lời nhắc',
    copy: 'Sao chép',
    copyFor: (unit: string) => `Sao chép lời nhắc gửi ${unit}`,
    copyAll: 'Sao chép tất cả',
    calendar: 'Tải tệp lịch (.ics)',
    calendarHint: 'Tệp lịch ghi các hạn sắp tới, mở được bằng Outlook và lịch trên điện thoại.',
    calendarName: (year: number) => `Hạn kế hoạch kiểm soát TTHC năm ${year}.ics`,
    calendarSaved: (name: string) =>
      `Đã gửi tệp “${name}” vào thư mục Tải xuống. Nếu không thấy tệp, Excel trên máy này không cho ngăn tác vụ tải tệp: hãy dùng lời nhắc ở dưới.`,
    noDeadlines: 'Không có hạn nào sắp tới để ghi vào tệp lịch.',
  },
  toWord: {
    label: 'Chuyển báo cáo sang Word',
    copied: (sheet: string, annexes: number) =>
      `Đã sao chép trang “${sheet}”${annexes === 0 ? '' : ` và ${annexes} phụ lục`} như đang hiển thị. Mở Word và nhấn Ctrl+V để dán.`,
    pressKeys:
      'Trình duyệt không cho sao chép tự động. Nội dung đã được chọn: nhấn Ctrl+C, rồi dán vào Word.',
    saved: (file: string) =>
      `Đã tạo tệp “${file}”. Nếu không thấy tệp trong thư mục Tải xuống, hãy dùng “Sao chép báo cáo” rồi dán vào Word.`,
    failed: 'Chưa chuyển được báo cáo sang Word',
  },

  copy: {
    copied: 'Đã sao chép.',
    pressKeys: 'Nhấn Ctrl+C để sao chép.',
    content: 'Nội dung cần sao chép',
  },

  changes: {
    taken: (cells: number) => `Đã ghi theo kế hoạch ở ${cells} ô.`,
    added: (tasks: number) => `Đã thêm ${tasks} nhiệm vụ vào cuối bảng.`,
    converted: (cells: number) =>
      cells === 0 ? 'Không có ô nào cần chuyển.' : `Đã chuyển ${cells} ô sang Unicode.`,
  },
  job: {
    run: (period: string) => `Lập báo cáo ${period}`,
    runAgain: 'Thử lại',
    does: 'Điền sổ theo dõi, kiểm tra chỉ tiêu, tô màu nhiệm vụ chậm và lập trang báo cáo',
    steps: {
      reading: 'Đang đọc sổ làm việc…',
      analysing: 'Đang xét tiến độ và chỉ tiêu…',
      writing: 'Đang ghi vào sổ làm việc…',
      done: 'Đã xong',
    },
    waiting: 'Excel chưa trả lời. Nếu đang gõ dở trong một ô, hãy nhấn Enter hoặc Esc.',
    done: 'Đã lập xong báo cáo',
    wrote: (cells: number) => `Đã ghi ${cells} ô, không ghi đè ô nào bạn đã nhập:`,
    tracker: 'Sổ theo dõi',
    indicators: 'Chỉ tiêu',
    report: 'Báo cáo',
    openReport: 'Mở trang báo cáo',
    undo: 'Hoàn tác',
    undoing: 'Đang hoàn tác…',
    undone: 'Đã hoàn tác: sổ làm việc trở lại như trước.',
    close: 'Đóng',
    failed: {
      report: 'Chưa lập được báo cáo',
      tracker: 'Chưa lập được sổ theo dõi',
      change: 'Chưa ghi được',
      choice: 'Chưa ghi nhớ được lựa chọn',
      undo: 'Chưa hoàn tác được',
    },
  },
  settings: {
    agencySection: 'Cơ quan và người ký',
    parentAgency: 'Cơ quan chủ quản',
    agency: 'Cơ quan ban hành báo cáo',
    place: 'Địa danh',
    number: 'Số văn bản',
    numberHint: 'Bỏ trống để điền sau',
    symbol: 'Ký hiệu',
    addressees: 'Kính gửi',
    addresseesHint: 'Mỗi nơi một dòng; bỏ trống nếu không có',
    signerAuthority: 'Thẩm quyền ký',
    signerTitle: 'Chức vụ người ký',
    signerName: 'Họ và tên người ký',
    recipients: 'Nơi nhận',
    recipientsHint: 'Mỗi nơi một dòng, không cần gạch đầu dòng',
    countingSection: 'Cách tính',
    periodCalendar: 'Kỳ số liệu',
    periodCalendars: {
      decree09: 'Từ ngày 15 đến ngày 14 (Nghị định 09/2019/NĐ-CP)',
      calendar: 'Theo tháng, quý dương lịch',
    },
    unitSince: 'Đơn vị hoạt động từ ngày',
    unitSinceHint: 'Ngày/tháng/năm; chỉ ghi khi đơn vị mới thành lập trong năm',
    unitSinceInvalid: 'Ghi đủ ngày/tháng/năm, ví dụ 01/07/2025',
    soonDaysInvalid: 'Ghi một số nguyên từ 0 đến 366',
    soonDays: 'Báo sắp đến hạn trước (ngày)',
    raiseBy: '“Phấn đấu tăng thêm 10%” được hiểu là',
    raiseBys: { relative: 'Kết quả năm trước × 1,10', points: 'Kết quả năm trước + 10 điểm phần trăm' },
    charts: 'Vẽ biểu đồ bằng ô ■ trong bảng của báo cáo',
    layoutSection: 'Trình bày',
    save: 'Lưu thiết lập',
    saving: 'Đang lưu…',
    saved: 'Đã lưu vào sổ làm việc.',
    discard: 'Bỏ thay đổi',
    invalid: 'Có ô chưa đúng, xin xem lại.',
    highlightSection: 'Tô màu trong bảng',
    removeHighlight: 'Bỏ tô màu',
    removeHighlightHint: 'Chỉ bỏ màu do phần bổ trợ tô; lập báo cáo lần sau sẽ tô lại.',
    removed: 'Đã bỏ tô màu.',
  },
} as const;

// --- Command line (cli/) ---

const tableKinds = { plan: 'kế hoạch', indicator: 'chỉ tiêu', other: 'khác' } as const;

export const cliText = {
  usage: `Cách dùng:
  tthc new OUT.xlsx                          lập sổ theo dõi từ kế hoạch năm 2025
  tthc check IN.xlsx [--as-of NĂM-THÁNG-NGÀY] [--sheet "Tên trang"] [--json]
           [--reminders] [--ics OUT.ics]     đọc và kiểm tra, không ghi gì vào sổ; in lời nhắc việc
                                             cho từng đơn vị, ghi tệp lịch các hạn sắp tới
  tthc run IN.xlsx -o OUT.xlsx [--as-of NĂM-THÁNG-NGÀY] [--period q1|q2|q3|q4|6m|9m|year]
           [--sheet "Tên trang"] [--settings S.json] [--docx OUT.docx] [--json]
                                             điền sổ, kiểm tra chỉ tiêu, tô màu, lập báo cáo;
                                             ghi báo cáo ra tệp Word
  tthc schedule "CỤM TỪ"|- [--year 2025] [--json]    đọc một cụm từ chỉ thời gian
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
    `Đã lập “${path}”: trang “${tracker}” và trang “${indicators}”.`,
  ran: (path: string, tracker: string, indicators: string, report: string, cells: number) =>
    `Đã ghi “${path}”: theo dõi ở trang “${tracker}”${indicators === '' ? '' : `, chỉ tiêu ở trang “${indicators}”`}, báo cáo ở trang “${report}” (${cells} ô).`,
  docxWritten: (path: string) => `Đã ghi báo cáo ra tệp Word “${path}”.`,
  sameOutputs: (path: string) =>
    `Hai tệp kết quả trùng tên (${path}): hãy đặt tên khác nhau cho -o và --docx.`,
  calendarWritten: (path: string) => `Đã ghi các hạn sắp tới vào tệp lịch “${path}”.`,
  noDeadlines: (path: string) => `Không có hạn nào sắp tới nên không ghi tệp lịch “${path}”.`,
  reminderHeading: (count: number) =>
    count === 0 ? 'Nhắc việc: không có nhiệm vụ chậm hoặc sắp đến hạn.' : `Nhắc việc (${count} lời nhắc):`,
  asOf: (date: string, year: number) => `Kế hoạch năm ${year}, tính đến ngày ${date}`,
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
