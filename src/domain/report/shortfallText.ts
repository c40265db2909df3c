import type { FollowedIndicator } from '../analysis/Analysis';
import { describeCount } from './describeCount';
import { foldText } from '../text/foldText';

/** What an indicator counts, by the first of these words in its name or its unit. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/phan anh|kien nghi/, 'phản ánh, kiến nghị'],
  [/hai long|phieu|khao sat/, 'phiếu khảo sát'],
  [/thanh toan/, 'giao dịch thanh toán'],
  [/ho so|thu tuc|tthc|so hoa|cap ket qua|du lieu/, 'hồ sơ'],
  [/can bo|cong chuc|vien chuc/, 'cán bộ, công chức'],
  [/van ban/, 'văn bản'],
];

/** "20 hồ sơ": how many more had to reach the target; '' where none are counted. */
export function shortfallText({ name, judgement: { shortfall } }: FollowedIndicator): string {
  if (shortfall === undefined) return '';
  const noun = COUNTED.find(([words]) => words.test(foldText(name)))?.[1] ?? '';
  return `${describeCount(shortfall)} ${noun}`.trim();
}
