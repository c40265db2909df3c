import type { FollowedTask } from '../analysis/Analysis';
import { singleLine } from '../text/normalizeText';

const PREPARING =
  'xây dựng|lập|soạn thảo|dự thảo|tham mưu|ban hành|trình|phê duyệt|thẩm định|đề xuất|đăng ký|chuẩn bị|hoàn thiện|dự kiến|phân bổ|giao|tổng kết';
const PREPARED =
  'kế hoạch|chương trình|phương hướng|nhiệm vụ|dự toán|kinh phí|chỉ tiêu|danh mục|nhu cầu|đề án|nội dung';
/** Before it next year is not planned yet. */
const SECOND_HALF = 7;

/** "Xây dựng Kế hoạch … năm 2027", due in the second half of 2026 or on no day: the next year is meant there. */
export function preparesNextYear(
  { content, result, judgement }: Pick<FollowedTask, 'content' | 'result' | 'judgement'>,
  year: number,
): boolean {
  const prepares = new RegExp(
    `(?<!\\p{L})(?:${PREPARING})(?!\\p{L})[^.;]*?(?<!\\p{L})(?:${PREPARED})(?!\\p{L})[^.;]*?năm\\s+(?:${year + 1}|sau|tới|tiếp theo)`,
    'iu',
  );
  const last = judgement.due.at(-1)?.date;
  const isInTime = last === undefined || last.year > year || last.month >= SECOND_HALF;
  return isInTime && [content, result].some((text) => prepares.test(singleLine(text)));
}
