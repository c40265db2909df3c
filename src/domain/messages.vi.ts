import type { SheetReading } from './Analysis';
import { formatDate } from './calendar/formatDate';
import type { Verdict } from './indicator/Indicator';
import type { Outlook, OutlookGap } from './indicator/Outlook';
import type { Problem, ProblemCode } from './Problem';
import type { Status } from './progress/Judgement';
import type { ChangeKind } from './record/changesSince';
import type { ReviewCode, ReviewItem } from './review/ReviewItem';
import type { Settings } from './Settings';
import type { WorkbookErrorCode } from './WorkbookErrorCode';
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
  if (outlook.kind === 'notEnough') return `${label}: ${describeGap(outlook.gap)}.`;
  const { numerator, denominator, remaining, share, isLimit } = outlook;
  const soFar = `Từ đầu năm đạt ${formatNumber(numerator)}/${formatNumber(denominator)}`;
  const rest = `khoảng ${formatNumber(remaining)} trường hợp còn lại của năm`;
  const isSettled = outlook.kind === 'secured' || outlook.kind === 'outOfReach';
  if (isSettled) return `${label} cả năm. ${soFar}, ước tính ${rest}.`;
  const needed = `${isLimit ? 'không được quá' : 'cần ít nhất'} ${formatNumber(share)}%`;
  return `${label}: cả năm ${needed} trong ${rest}. ${soFar}.`;
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
const EXCERPT = 120;
const excerpt = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= EXCERPT ? line : `${line.slice(0, line.lastIndexOf(' ', EXCERPT))} …`;
};

/** One or two sentences each: what stands there, and what to do before the report is signed. */
export const reviewTexts: Readonly<Record<ReviewCode, (item: ReviewItem) => string>> = {
  settingBlank: (item) => `Thiết lập “${settingOf(item)}” còn trống. Ghi trước khi trình ký.`,
  settingBeforeReform: (item) =>
    `Thiết lập “${settingOf(item)}” đang là “${excerpt(item.written)}”, là tên trước ngày 01/7/2025 (sắp xếp đơn vị hành chính, bỏ cấp huyện). Ghi theo cơ quan hiện nay.`,
  yearSlip: (item) =>
    `${inCell(item)}, có năm ${reviewDetail(item, 'year')} trong khi kế hoạch là của năm ${reviewDetail(item, 'planYear')}. Sửa lại nếu chép từ kế hoạch năm khác.`,
  yearOfPlanDoubtful: (item) =>
    `Kế hoạch được đọc là của năm ${reviewDetail(item, 'year')}${
      reviewDetail(item, 'meant') === reviewDetail(item, 'year')
        ? ''
        : `, nhưng phần lớn nội dung ghi năm ${reviewDetail(item, 'meant')}`
    }, còn số liệu lấy năm ${reviewDetail(item, 'asOf')}. Kiểm tra năm ở tiêu đề bảng, vì hạn của các nhiệm vụ tính theo năm này.`,
  completedInFuture: (item) =>
    `${inCell(item)}, ngày hoàn thành ${reviewDetail(item, 'date')} sau ngày lấy số liệu. Kiểm tra lại ngày.`,
  completedBeforePlan: (item) =>
    `${inCell(item)}, ngày hoàn thành ${reviewDetail(item, 'date')} trước năm của kế hoạch. Kiểm tra lại năm.`,
  dueOutsidePlan: (item) =>
    `${inCell(item)}, hạn ${reviewDetail(item, 'date')} nằm ngoài năm của kế hoạch. Kiểm tra lại năm.`,
  documentMissing: (item) =>
    item.written === ''
      ? `Nhiệm vụ đã hoàn thành nhưng chưa ghi số, ký hiệu văn bản${item.cell === '' ? '' : ` (ô ${item.cell})`}. Ghi văn bản làm căn cứ.`
      : `${inCell(item)}, nhiệm vụ đã hoàn thành nhưng chưa thấy số, ký hiệu văn bản. Bổ sung nếu có.`,
  documentForm: (item) =>
    `${inCell(item)}, chưa đúng cách ghi số, ký hiệu văn bản. Ghi liền, đủ ký hiệu, ví dụ 35/QĐ-UBND hoặc 469/VPUB-KSTTHC.`,
  documentBecameDate: (item) =>
    `${inCell(item)}, Excel đã đổi thành ngày. Ghi lại số, ký hiệu văn bản dạng chữ, ví dụ 35/QĐ-UBND.`,
  documentInFuture: (item) =>
    `${inCell(item)}, văn bản ghi ngày ${reviewDetail(item, 'date')} sau ngày lấy số liệu. Kiểm tra lại ngày.`,
  documentBeforePlan: (item) =>
    `${inCell(item)}, văn bản ghi ngày ${reviewDetail(item, 'date')} trước năm của kế hoạch. Kiểm tra lại năm.`,
  documentDateImpossible: (item) =>
    `${inCell(item)}, không có ngày ${reviewDetail(item, 'date')}. Sửa lại ngày văn bản.`,
  unitSpelling: (item) =>
    `${inUnit(item)}, nơi khác ghi “${reviewDetail(item, 'usual')}”. Ghi thống nhất một tên.`,
  unitRenamed: (item) =>
    `${inUnit(item)}, từ ngày 01/7/2025 là “${reviewDetail(item, 'after')}” (${reviewDetail(item, 'source')}). Kiểm tra theo phân công của địa phương.`,
  districtNamed: (item) =>
    `${inCell(item)}, có nhắc đến cấp huyện, đã kết thúc hoạt động từ ngày 01/7/2025. Ghi theo cơ quan hiện nay.`,
  indicatorBlank: (item) =>
    `Chỉ tiêu “${excerpt(reviewDetail(item, 'name'))}” chưa có số liệu (ô ${item.cell}). Ghi tử số, mẫu số hoặc ghi “Không phát sinh”.`,
  differsFromPlan: (item) =>
    `${inCell(item)}, kế hoạch ghi “${excerpt(reviewDetail(item, 'plan'))}”. Giữ hoặc sửa theo kế hoạch.`,
};

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

export const trackerText = {
  sheetName: 'Sổ theo dõi',
  title: 'SỔ THEO DÕI THỰC HIỆN KẾ HOẠCH',
  planOfYear: (year: number) => `Hoạt động kiểm soát thủ tục hành chính năm ${year}`,
  asOf: (date: string) => `Dữ liệu tính đến ngày ${date}`,
} as const;

export const indicatorText = {
  sheetName: 'Theo dõi chỉ tiêu',
  title: 'THEO DÕI CHỈ TIÊU CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
  planOfYear: (year: number) => `Năm ${year}`,
  asOf: (date: string) => `Dữ liệu tính đến ngày ${date}`,
  countsHeader: 'Cách tính',
  /** Beside a verdict column that people keep themselves. */
  computedVerdictHeader: 'Đánh giá theo chỉ tiêu giao',
  counts: ({ numerator, denominator, note }: { numerator: string; denominator: string; note: string }) =>
    [`Tử số: ${numerator}.`, `Mẫu số: ${denominator}.`, note].filter(Boolean).join('\n'),
} as const;

// --- Reasons of a status: progress/statusReasons.vi.ts; of a verdict: indicator/verdictReasons.vi.ts ---

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
} as const;

// --- Errors of Excel (workbook/) ---

export const workbookErrorTexts: Readonly<Record<WorkbookErrorCode, (subject: string) => string>> = {
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
  notWritten: (code) =>
    `Excel từ chối ghi (mã ${code}). Sổ làm việc đã được trả về như trước. Hãy thực hiện lại.`,
  partlyWritten: (code) =>
    `Excel dừng giữa chừng khi ghi (mã ${code}) và không trả lại được toàn bộ. Hãy đóng tệp mà không lưu, mở lại rồi thực hiện lại.`,
  sheetChangedByUser: (sheets) =>
    `Không hoàn tác được vì đã có người sửa trang: ${sheets}. Hãy tự xóa trang nếu không cần nữa.`,
  unexpected: (code) =>
    `Excel báo lỗi ngoài dự kiến (mã ${code}). Sổ làm việc không bị thay đổi. Hãy thực hiện lại.`,
};

// --- Task pane (taskpane/) ---

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

// --- Command line (cli/) ---

const tableKinds = { plan: 'kế hoạch', indicator: 'chỉ tiêu', other: 'khác' } as const;

export const cliText = {
  usage: `Cách dùng:
  tthc new OUT.xlsx                          lập sổ theo dõi từ kế hoạch năm 2025
  tthc check IN.xlsx [--as-of NĂM-THÁNG-NGÀY] [--sheet "Tên trang"] [--json]
           [--reminders] [--ics OUT.ics]     đọc và kiểm tra, không ghi gì vào sổ; in lời nhắc việc
                                             cho từng đơn vị, ghi tệp lịch các hạn sắp tới
  tthc run IN.xlsx -o OUT.xlsx [--as-of NĂM-THÁNG-NGÀY] [--period q1|q2|q3|q4|6m|9m|year]
           [--sheet "Tên trang"] [--settings S.json] [--json]
                                             điền sổ, kiểm tra chỉ tiêu, tô màu, lập báo cáo
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
