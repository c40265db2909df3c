import { foldText } from '../../text/foldText';
import { singleLine } from '../../text/normalizeText';
import { type Column, countConcepts } from './Column';
import type { Concept } from './Concept';
import { SUBJECT, TIME, TRACKING } from './decideKind';
import { LEVELS } from './headerLevels';

/** Labels that say by their neighbours what they do not say by themselves. */
type NeighbourRule = (columns: readonly Column[]) => readonly Column[];

/** "Tên chỉ số | Chỉ tiêu": the bare word is the target where another column names the indicator. */
function nameTargetColumn(columns: readonly Column[]): readonly Column[] {
  const names = columns.filter(({ label }) => label.concept === 'name' && label.year === undefined);
  if (names.length < 2 || countConcepts(columns, ['target', 'assigned', 'goal']) > 0) return columns;
  const startWith = (words: RegExp): readonly Column[] =>
    names.filter(({ header }) => words.test(foldText(header.replace(/\([^)]*\)/g, ' '))));
  const bare = startWith(/^chi tieu(?: nq| nghi quyet)?$/);
  // Where nothing else names the indicator, the first of two does.
  const targets = bare.length === names.length ? bare.slice(1) : bare;
  // "Tiêu chí | Nội dung tiêu chí | Chỉ tiêu vùng Tây Nguyên"
  const [target, ...more] = targets.length > 0 ? targets : startWith(/^chi tieu /);
  return relabelled(columns, more.length === 0 ? target : undefined, 'target', 0.9);
}

const NAMES: readonly Concept[] = ['name', 'nameOrTask', 'goal', 'heading', 'task'];

/** "Chỉ tiêu năm 2025 | Mức giao": of two targets where nothing names the indicator, the dated word names it. */
function nameIndicatorColumn(columns: readonly Column[]): readonly Column[] {
  const targets = columns.filter(({ label }) => label.concept === 'target');
  if (targets.length + countConcepts(columns, ['year']) < 2 || countConcepts(columns, NAMES) > 0)
    return columns;
  const words = targets.filter(({ header }) => /^(chi|muc) tieu/.test(foldText(header)));
  const naming = words.find(({ header }) => !singleLine(header).includes(LEVELS)) ?? words[0];
  return relabelled(columns, naming, 'name', 0.9);
}

/** "Sản phẩm | Hoàn thành": the bare word is the deadline where no other column gives a time. */
function nameTimeColumn(columns: readonly Column[]): readonly Column[] {
  if (countConcepts(columns, TIME) > 0) return columns;
  const bare = columns.find(({ header }) => foldText(header) === 'hoan thanh');
  return relabelled(columns, bare, 'deadline', 0.8);
}

const PLANNED_TIME = /theo kh|theo ke hoach|du kien|ke hoach|duoc giao/;

/** "Thời gian theo kế hoạch | Thời điểm hoàn thành": beside the time that was planned stands the one that it became. */
function nameCompletionColumn(columns: readonly Column[]): readonly Column[] {
  const times = columns.filter(({ label }) => ['time', 'deadline'].includes(label.concept));
  const [other, ...more] = times.filter(({ header }) => !PLANNED_TIME.test(foldText(header)));
  if (times.length !== 2 || more.length > 0 || other === undefined) return columns;
  const isCompletion = /^(thoi gian|thoi diem|ngay) .*hoan thanh/.test(foldText(other.header));
  return isCompletion ? relabelled(columns, other, 'completion', 0.85) : columns;
}

/** Who presides, who cooperates or how far it is, and by when, of something that no label calls a task: "Nền tảng, cơ sở dữ liệu". */
function nameSubjectColumn(columns: readonly Column[]): readonly Column[] {
  const assignment: readonly (readonly Concept[])[] = [
    ['presiding', 'lead', 'office'],
    ['cooperating', ...TRACKING],
    TIME,
  ];
  const isAssigned = assignment.every((concepts) => countConcepts(columns, concepts) > 0);
  if (!isAssigned || countConcepts(columns, [...SUBJECT, ...NAMES, 'product']) > 0) return columns;
  const unknown = columns.find(({ label, header }) => label.concept === 'unknown' && header.trim() !== '');
  return relabelled(columns, unknown, 'heading', 0.7);
}

/** Codes where nothing is numbered ("Mã nhiệm vụ", "ID"), or a column of numbers and letters that nobody gave a header. */
function nameNumberColumn(columns: readonly Column[]): readonly Column[] {
  if (countConcepts(columns, ['no']) > 0) return columns;
  const coded = columns.find(
    ({ label, header, body }) =>
      (label.concept === 'code' || header.trim() === '#') &&
      // Long numbers count nothing: "2025", "10482".
      (body === undefined || body.numbers < 0.5 || body.codes > 0.6),
  );
  const unnamed = columns.find(
    ({ header, body }) => header.trim() === '' && body !== undefined && body.filled > 1 && body.codes > 0.6,
  );
  return relabelled(columns, coded ?? unnamed, 'no', 0.85);
}

/** "Số văn bản | Ngày ban hành | Thời hạn": a document that stands before the deadline, with its date, ordered the task. */
function nameOrderColumn(columns: readonly Column[]): readonly Column[] {
  const deadline = columns.findIndex(({ label }) => ['time', 'deadline'].includes(label.concept));
  const order = columns.find(
    ({ label, header }, i) =>
      i < deadline &&
      label.concept === 'evidence' &&
      /(?:^| )(?:van ban|vb|cv|cong van)(?: |$)/.test(foldText(header)) &&
      (/^so ngay(?: thang)? /.test(foldText(header)) ||
        /^ngay (?:ban hanh|bh|van ban|vb|ky|den)$/.test(foldText(columns[i + 1]?.header ?? ''))),
  );
  return relabelled(columns, order, 'basis', 0.9);
}

/** "Số, ký hiệu | Cơ quan ban hành | … | Đơn vị thực hiện": who issued the document is not who carries out the task. */
function nameIssuerColumn(columns: readonly Column[]): readonly Column[] {
  if (countConcepts(columns, ['presiding', 'lead', 'office', 'responsible']) < 2) return columns;
  const issuer = columns.find(({ header }) =>
    /^(?:co quan|don vi|noi|cap) (?:ban hanh|gui|giao|chi dao)(?: van ban| vb| nhiem vu)?$/.test(
      foldText(header),
    ),
  );
  return relabelled(columns, issuer, 'category', 0.9);
}

/** "Nhiệm vụ | Hoạt động" */
const nameFinerTask: NeighbourRule = (columns) => doubtBroader(columns, 'task', /^hoat dong|cu the|chi tiet/);

/** "Chỉ số chính | Chỉ số thành phần", "Tên tiêu chí | Nội dung tiêu chí" */
const nameFinerIndicator: NeighbourRule = (columns) =>
  doubtBroader(columns, 'name', /thanh phan|^noi dung (?:tieu chi|chi tieu|chi so)/);

/** Of two columns that name one thing the finer one does. */
function doubtBroader(columns: readonly Column[], concept: Concept, finer: RegExp): readonly Column[] {
  const named = columns.filter(({ label }) => label.concept === concept);
  const [broader, ...more] = named.filter(({ header }) => !finer.test(foldText(header)));
  return named.length === 2 && more.length === 0 ? relabelled(columns, broader, concept, 0.8) : columns;
}

/** What `column` says by its neighbours rather than by its own label. */
function relabelled(
  columns: readonly Column[],
  column: Column | undefined,
  concept: Concept,
  sure: number,
): readonly Column[] {
  return columns.map((each) =>
    each === column ? { ...each, label: { ...each.label, concept, sure } } : each,
  );
}

/** In this order: a rule sees what those before it made of the labels. */
export const NEIGHBOUR_RULES: readonly NeighbourRule[] = [
  nameNumberColumn,
  nameOrderColumn,
  nameIssuerColumn,
  nameFinerTask,
  nameTargetColumn,
  nameFinerIndicator,
  nameIndicatorColumn,
  nameTimeColumn,
  nameCompletionColumn,
  nameSubjectColumn,
];
