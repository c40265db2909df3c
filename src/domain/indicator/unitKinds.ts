import { singleLine } from '../text/normalizeText';
import { withoutAccents } from '../text/withoutAccents';

/** share: 0 to 100 of a hundred; whole: counted one by one; measured: may have decimals. */
export type UnitKind = 'share' | 'whole' | 'measured';

/** Words that name what a number counts, as they stand right after it. */
// prettier-ignore
const WHOLE = [
  'bộ hồ sơ', 'hồ sơ', 'thủ tục hành chính', 'thủ tục', 'TTHC', 'dịch vụ công', 'dịch vụ', 'DVCTT', 'DVC',
  'lượt người', 'lượt truy cập', 'lượt', 'người dân', 'người', 'công dân', 'hộ gia đình', 'hộ', 'sản phẩm',
  'đơn vị', 'cơ quan', 'tổ chức', 'cá nhân', 'doanh nghiệp', 'hợp tác xã', 'cuộc họp', 'cuộc', 'buổi', 'lớp',
  'hội nghị', 'hội thi', 'văn bản', 'báo cáo', 'kế hoạch', 'quyết định', 'tin bài', 'bài viết', 'tin, bài',
  'tin', 'bài', 'mô hình', 'sáng kiến', 'giải pháp', 'đề tài', 'nhiệm vụ', 'chỉ tiêu', 'tiêu chí', 'xã',
  'phường', 'thôn', 'tổ dân phố', 'khu phố', 'trường', 'cán bộ', 'công chức', 'viên chức', 'giao dịch',
  'phản ánh', 'kiến nghị', 'ý kiến', 'chứng thư', 'tài khoản', 'máy tính', 'đợt', 'kỳ', 'phóng sự', 'video',
  'công trình', 'dự án', 'đề án', 'chuyên mục', 'hạng mục', 'tổ', 'đội', 'câu lạc bộ', 'lĩnh vực', 'nhóm',
  'cơ sở', 'phiếu', 'bậc', 'hạng', 'sao',
];

// prettier-ignore
const MEASURED = [
  'điểm', 'ngày làm việc', 'ngày', 'giờ', 'phút', 'giây', 'tháng', 'năm', 'triệu đồng', 'tỷ đồng', 'nghìn đồng',
  'đồng', 'lần', '‰', 'km', 'ha', 'tấn', 'kg', 'm2', 'm3', 'USD',
];

const PERCENT = ['%', 'phần trăm'];
const POINTS = ['điểm %', 'điểm phần trăm'];

interface UnitName {
  readonly words: string;
  readonly unit: string;
  readonly kind: UnitKind;
}

/** Every unit that can follow a number, the longest wording first. */
export const UNIT_NAMES: readonly UnitName[] = [
  ...PERCENT.map((words) => ({ words, unit: '%', kind: 'share' as const })),
  ...POINTS.map((words) => ({ words, unit: 'điểm %', kind: 'share' as const })),
  ...WHOLE.map((unit) => ({ words: unit.toLowerCase(), unit, kind: 'whole' as const })),
  ...MEASURED.map((unit) => ({ words: unit.toLowerCase(), unit, kind: 'measured' as const })),
].sort((a, b) => b.words.length - a.words.length);

/** The unit that a measure column names: "Tỷ lệ (%)" -> "%", "Hồ sơ" -> "hồ sơ", else as written. */
export function unitOfMeasure(measure: string): string {
  const text = singleLine(measure);
  if (/%|phần trăm/i.test(text)) return '%';
  return UNIT_NAMES.find(({ words }) => words === text.toLowerCase())?.unit ?? text;
}

/** By wording, typed with accents or without; of two alike the one that stands first. */
const UNITS = new Map(
  [...UNIT_NAMES].reverse().flatMap(({ words, unit }) => [
    [words, unit],
    [withoutAccents(words), unit],
  ]),
);

export const MOST_WORDS = Math.max(...UNIT_NAMES.map(({ words }) => words.split(' ').length));

export const unitNamed = (words: string): string | undefined => UNITS.get(words);

const KINDS = new Map([...UNIT_NAMES].reverse().map(({ unit, kind }) => [unit, kind]));

export const unitKind = (unit: string): UnitKind => KINDS.get(unit) ?? 'measured';
