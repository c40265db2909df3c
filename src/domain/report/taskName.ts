import type { Task } from '../table/Task';
import { singleLine } from '../text/normalizeText';
import { upperFirst } from '../text/normalLetters';
import { withoutEndMarks } from '../text/withoutEndMarks';

/** Syllables that a name has at most. */
const LONGEST = 26;
/** A name is not cut to less than this. */
const SHORTEST = 4;

/** Verbs that say alone what "triển khai thực hiện" says with them. */
const VERBS =
  'xây dựng|ban hành|rà soát|đánh giá|niêm yết|đăng tải|công khai|công bố|sử dụng|số hóa|cập nhật|tuyên truyền|tiếp nhận|giải quyết|kiểm tra|tự kiểm tra|hướng dẫn|tham mưu|tổ chức|báo cáo|kiểm soát|đơn giản hóa|khai thác|đôn đốc|tập huấn|thanh toán|theo dõi|giám sát|lập|vận hành';

/** What a name does without, in the order in which it goes: words before the verb, then where the text goes on. */
const DISPENSABLE: readonly (readonly [RegExp, string])[] = [
  [/^[-–—+•*\s]+/u, ''],
  [/\s*\([^()]*\)/gu, ''],
  [/^(?:Bộ phận|Văn phòng|Phòng|Trung tâm|Công chức|UBND)[^,;]{0,40}? thực hiện (?=\p{Ll})/u, ''],
  [/^(?:tiếp tục\s+)?(?:triển khai\s+)?(?=thực hiện )/iu, ''],
  [/^tiếp tục\s+(?=triển khai )/iu, ''],
  [new RegExp(`^(?:thực hiện|tiếp tục)\\s+(?:việc\\s+|công tác\\s+)?(?=(?:${VERBS})(?!\\p{L}))`, 'iu'), ''],
  [
    /(?<=\s(?:số|Số) [\d/\p{Lu}-]+ ngày \d{1,2}\/\d{1,2}\/\d{4} của (?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Chủ tịch UBND tỉnh|UBND tỉnh)) về .*$/u,
    '',
  ],
];
const TAIL =
  / theo (?:đúng )?(?:quy định|hướng dẫn|cơ chế|(?:Quyết định|Kế hoạch|Nghị quyết|Nghị định|Công văn|Thông tư|Chỉ thị|Văn bản) số) ?.*$/u;
const BOUNDARY = /(?:, |; | và | theo | tại | với | để | trên | trong | bằng | về | định kỳ )/gu;

/** The task as a sentence names it: its content without bracket, citation and run-up, cut at a boundary of words. */
function shortName(content: string): string {
  const bare = DISPENSABLE.reduce(
    (text, [pattern, by]) => text.replace(pattern, by),
    withoutEndMarks(singleLine(content)),
  );
  const tailless = bare.replace(TAIL, '');
  const text = countWords(tailless) >= SHORTEST ? tailless : bare;
  const [clause = ''] = text.split('; ');
  const name = countWords(clause) >= SHORTEST && countWords(clause) <= LONGEST ? clause : cut(clause);
  return upperFirst(withoutEndMarks(name));
}

/** Who does it, where the content says no more than that. */
const PERSON = /^(?:Phó )?(?:Chủ tịch|Thủ trưởng|Giám đốc|Trưởng|Người đứng đầu|Hiệu trưởng) /u;

/** As shortName; work that a person answers for is named by what it shall bring. */
export function taskName({ content, result }: Pick<Task, 'content' | 'result'>): string {
  const [product = ''] = result.split('\n').map((line) => line.replace(/^[-–+•\s]+/u, ''));
  return shortName(PERSON.test(content) && countWords(product) >= SHORTEST ? product : content);
}

const countWords = (text: string): number => text.split(' ').length;

function cut(text: string): string {
  if (countWords(text) <= LONGEST) return text;
  const within = text
    .split(' ')
    .slice(0, LONGEST + 1)
    .join(' ');
  const end = [...within.matchAll(BOUNDARY)]
    .map(({ index }) => index)
    .findLast((at) => countWords(text.slice(0, at)) >= SHORTEST);
  return end === undefined ? `${text.split(' ').slice(0, LONGEST).join(' ')}…` : text.slice(0, end);
}
