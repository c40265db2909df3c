import { formatDate } from '../calendar/formatDate';
import type { Outlook, OutlookGap } from './Outlook';
import type { Settings } from '../settings/Settings';
import type { TargetRule, Verdict } from '../table/Indicator';
import { formatNumber } from '../text/formatNumber';

export const verdictLabels: Readonly<Record<Verdict, string>> = {
  met: 'Đạt',
  notMet: 'Chưa đạt',
  noCases: 'Không phát sinh',
  noData: 'Chưa có số liệu',
  invalid: 'Số liệu không hợp lệ',
};

export const outlookLabels: Readonly<Record<Outlook['kind'], string>> = {
  secured: 'Đã chắc đạt',
  onTrack: 'Đang bảo đảm đạt',
  within: 'Còn khả năng đạt nếu cải thiện kết quả',
  outOfReach: 'Khó đạt nếu không có thay đổi',
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

const timesText = ({ raisePercent }: TargetRule): string =>
  `${formatNumber(raisePercent)}% (nhân ${(1 + raisePercent / 100).toFixed(2).replace('.', ',')})`;

const raisedText: Readonly<Record<Settings['raiseBy'], (rule: TargetRule) => string>> = {
  relative: (rule) => `giao tăng thêm ${timesText(rule)}, tối đa ${rule.capPercent}%`,
  points: (rule) =>
    `giao tăng thêm ${formatNumber(rule.raisePercent)} điểm phần trăm, tối đa ${rule.capPercent}%`,
  aim: (rule) => `giao bằng kết quả năm trước, phấn đấu tăng thêm ${timesText(rule)}`,
};

/** " (điểm a khoản 1 Phụ lục Kế hoạch)" */
const pointOf = ({ source, cell }: TargetRule, point: 'a' | 'b'): string =>
  source === '' ? '' : ` (điểm ${point} ${source}${cell && `, ô ${cell}`})`;

/** Parts of one sentence, joined by "; " (indicator/indicatorReason). */
export const verdictReasons = {
  met: (texts: ComparedTexts): string => `${comparedText(texts)} đạt chỉ tiêu giao ${limitText(texts)}`,
  notMet: (texts: ComparedTexts & { shortfall: number | undefined; isAboveRange: boolean }): string =>
    [
      `${comparedText(texts)} ${texts.isAboveRange ? 'cao hơn khoảng' : 'chưa đạt'} chỉ tiêu giao ${limitText(texts)}`,
      ...(texts.shortfall === undefined ? [] : [`còn thiếu ${texts.shortfall} trường hợp`]),
    ].join(', '),
  ruleA: (previous: string, central: string, rule: TargetRule): string =>
    `kết quả năm trước ${previous} thấp hơn chỉ tiêu chung nên giao bằng chỉ tiêu chung ${central}${pointOf(rule, 'a')}`,
  ruleB: (
    previous: string,
    central: string,
    assigned: string,
    rule: TargetRule,
    raiseBy: Settings['raiseBy'],
  ): string =>
    `kết quả năm trước ${previous} đã đạt chỉ tiêu chung ${central} nên ${raisedText[raiseBy](rule)}: ${assigned}${pointOf(rule, 'b')}`,
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
