import type { TextField } from './PlanText';

/** How texts label what they say of a task; the longer label first. */
const LABELS: readonly (readonly [TextField, string])[] = [
  [
    'cooperating',
    '(?:(?:các )?(?:cơ quan|đơn vị|bộ phận)(?:,? (?:cơ quan|đơn vị))? )?phối hợp(?: thực hiện)?',
  ],
  [
    'lead',
    '(?:(?:cơ quan|đơn vị|bộ phận|người)(?:,? (?:cơ quan|đơn vị|bộ phận))? )?(?:chủ trì(?: thực hiện)?|phụ trách|tham mưu)|(?:cơ quan|đơn vị|bộ phận|người)(?:,? (?:cơ quan|đơn vị|bộ phận))? thực hiện|phân công(?: thực hiện)?|trách nhiệm(?: thực hiện)?',
  ],
  [
    'time',
    'thời (?:gian|hạn)(?: (?:thực hiện|hoàn thành|triển khai|báo cáo))?(?: dự kiến)?|hạn hoàn thành|tiến độ(?: (?:thực hiện|hoàn thành))?|hoàn thành',
  ],
  ['result', '(?:kết quả|sản phẩm)(?: (?:đạt được|dự kiến|đầu ra|thực hiện|công việc|hoàn thành))?'],
  ['content', 'nội dung(?: (?:công việc|nhiệm vụ|thực hiện))?|nhiệm vụ|công việc'],
];

/** A label begins a line or follows a sign: "… / Chủ trì: …; Thời gian: …", "(thời gian: Quý I)". */
const LABEL = new RegExp(
  String.raw`(?:^|[\n/;.,(|])\s*(?:[-–+•*]\s*)?(?:${LABELS.map(([field, words]) => `(?<${field}>${words})`).join('|')})\s*:`,
  'giu',
);

export interface Labelled {
  /** undefined: before the first label. */
  readonly field: TextField | undefined;
  readonly text: string;
}

/** The parts of a text by their labels, in their order. */
export function splitLabels(text: string): readonly Labelled[] {
  const marks = [...text.matchAll(LABEL)].map((match) => ({
    field: LABELS.map(([field]) => field).find((field) => match.groups?.[field] !== undefined),
    from: match.index,
    to: match.index + match[0].length,
    isBracketed: /^\s*\(/.test(match[0]),
  }));
  const [first] = marks;
  const lead = text.slice(0, first?.from ?? text.length);
  return [
    { field: undefined, text: clean(lead, false) },
    ...marks.map(({ field, to }, i) => ({
      field,
      text: clean(
        text.slice(to, marks[i + 1]?.from ?? text.length),
        marks.some(({ isBracketed }) => isBracketed),
      ),
    })),
  ].filter((part) => part.field !== undefined || part.text !== '');
}

/** Without the signs that part it from its neighbours. */
const clean = (text: string, isBracketed: boolean): string =>
  (isBracketed ? text.replace(/\)\s*[.;]?\s*$/u, '') : text).replace(/^[\s/;,|]+|[\s/;,|]+$/gu, '').trim();
