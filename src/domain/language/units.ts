import { singleLine } from '../text/normalizeText';
import { eitherSpelling, first, lookup } from './Reader';
import { list } from './vocabulary';

/** share: 0 to 100 of a hundred; whole: counted one by one; measured: may have decimals. */
export type UnitKind = 'share' | 'whole' | 'measured';

/** Words that name what a number counts, as they stand right after it. */
const WHOLE =
  list(`bộ hồ sơ, hồ sơ, thủ tục hành chính, thủ tục, TTHC, dịch vụ công, dịch vụ, DVCTT, DVC, lượt người,
  lượt truy cập, lượt, người dân, người, công dân, hộ gia đình, hộ, sản phẩm, đơn vị, cơ quan, tổ chức, cá nhân,
  doanh nghiệp, hợp tác xã, cuộc họp, cuộc, buổi, lớp, hội nghị, hội thi, văn bản, báo cáo, kế hoạch, quyết định,
  tin bài, bài viết, tin, bài, mô hình, sáng kiến, giải pháp, đề tài, nhiệm vụ, chỉ tiêu, tiêu chí, xã, phường, thôn,
  tổ dân phố, khu phố, trường, cán bộ, công chức, viên chức, giao dịch, phản ánh, kiến nghị, ý kiến, chứng thư,
  tài khoản, máy tính, đợt, kỳ, phóng sự, video, công trình, dự án, đề án, chuyên mục, hạng mục, tổ, đội, câu lạc bộ,
  lĩnh vực, nhóm, cơ sở, phiếu, bậc, hạng, sao`);

const MEASURED =
  list(`điểm, ngày làm việc, ngày, giờ, phút, giây, tháng, năm, triệu đồng, tỷ đồng, nghìn đồng, đồng, lần, ‰, tỷ USD, triệu USD, nghìn USD, tỷ đô la, triệu đô la,
  km, ha, tấn, kg, USD`);

interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
}

const named = (names: readonly string[], kind: UnitKind) =>
  names.map((name): readonly [string, Unit] => [name, { name, kind }]);

const PERCENT: Unit = { name: '%', kind: 'share' };
const POINTS: Unit = { name: 'điểm %', kind: 'share' };

const UNITS: readonly (readonly [words: string, unit: Unit])[] = [
  ...(['%', 'phần trăm'].map((words) => [words, PERCENT]) satisfies [string, Unit][]),
  ...(['điểm %', 'điểm phần trăm'].map((words) => [words, POINTS]) satisfies [string, Unit][]),
  ...named(WHOLE, 'whole'),
  ['tin , bài', { name: 'tin, bài', kind: 'whole' }],
  ...named(MEASURED, 'measured'),
  ['m 2', { name: 'm2', kind: 'measured' }],
  ['m 3', { name: 'm3', kind: 'measured' }],
];

/** The unit behind a number, in its longest wording. */
export const unit = first(eitherSpelling(lookup(UNITS)));

/** The unit that a measure column names: "Tỷ lệ (%)" -> "%", "Hồ sơ" -> "hồ sơ", else as written. */
export function unitOfMeasure(measure: string): string {
  const text = singleLine(measure);
  if (/%|phần trăm/i.test(text)) return '%';
  return UNITS.find(([, { name }]) => name.toLowerCase() === text.toLowerCase())?.[1].name ?? text;
}

const KINDS = new Map(UNITS.map(([, { name, kind }]) => [name, kind]));

export const unitKind = (name: string): UnitKind => KINDS.get(name) ?? 'measured';
