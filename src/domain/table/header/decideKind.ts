import { foldText } from '../../text/foldText';
import type { TableKind } from '../Role';
import type { Table } from '../Table';
import { type Column, countConcepts } from './Column';
import type { Concept } from './Concept';

export interface KindDecision {
  readonly kind: TableKind;
  readonly refusal: Table['refusal'];
  /** 0 to 1: how much of what such a table holds is there. */
  readonly weight: number;
}

export const SUBJECT: readonly Concept[] = [
  'task',
  'nameOrTask',
  'heading',
  'step',
  'procedureName',
  'detail',
];
export const TIME: readonly Concept[] = [
  'time',
  'deadline',
  'start',
  'received',
  'completion',
  'advance',
  'duration',
  'period',
];
const OFFICE: readonly Concept[] = [
  'office',
  'responsible',
  'officeOrMeasure',
  'presiding',
  'lead',
  'person',
];
export const TRACKING: readonly Concept[] = [
  'status',
  'state',
  'progress',
  'actualResult',
  'completedOn',
  'reason',
  'daysLate',
];
const PRODUCT: readonly Concept[] = ['product', 'form', 'outcome', 'performance'];
const PLANNED: readonly Concept[] = ['cooperating', ...TRACKING, ...PRODUCT];
const FIGURE: readonly Concept[] = [
  'target',
  'assigned',
  'actual',
  'previous',
  'period',
  'year',
  'ratio',
  'numerator',
  'denominator',
  'outcome',
  'performance',
  'actualResult',
  'verdict',
  'reached',
  'progress',
];
/** All that stands in the table of an internal procedure. */
const PROCEDURE: readonly Concept[] = [...SUBJECT, ...TIME, ...OFFICE, ...PRODUCT, 'note', 'no'];

/** Counts the columns that say one of these things. */
type Count = (...concepts: Concept[]) => number;

type Refusal = readonly [Table['refusal'], (count: Count, columns: readonly Column[]) => boolean];

/** Tables about something else, whatever more they hold. The first line that fits refuses the table. */
const OTHER_MATTERS: readonly Refusal[] = [
  ['procedure', (count) => count('file') > 0],
  ['noContent', (count) => count('goods') > 1],
  ['people', (count) => count('people') > 1 || (count('people') === 1 && count(...TIME) === 0)],
  ['people', (count) => count('school') > 0 && count('cooperating') === 0],
  [
    'costs',
    // Who has to do it by when may have its money parted: "Tổng | Ngân sách | Nhân dân đóng góp".
    (count) =>
      count('price', 'cost') > 2 &&
      (count('price') > 0 || count(...TIME) === 0 || count(...OFFICE, 'cooperating') === 0),
  ],
  [
    'costs',
    (count) =>
      count('price') > 0 && (count(...TIME) === 0 || count('cooperating', 'presiding', 'lead') === 0),
  ],
];

/** Tables that look like a plan and are none. */
const LOOK_ALIKES: readonly Refusal[] = [
  [
    'noContent',
    (count) =>
      count(...SUBJECT) === 0 && (count('product', 'name', 'goal', 'category') === 0 || count(...TIME) === 0),
  ],
  ['people', isMeeting],
  ['procedure', (count) => count('step') > 0 && count(...TRACKING) === 0],
  ['procedure', takesWorkingDays],
  ['procedure', (count) => count('procedurePart') > 0 && count('cooperating', ...TRACKING) === 0],
  [
    'procedure',
    (count) =>
      count('procedureName') > 0 && count('duration') > 0 && count('cooperating', 'presiding', 'lead') === 0,
  ],
  ['durations', (_, columns) => holdDurations(columns)],
  ['procedure', isProcedure],
  ['noTime', (count) => count(...TIME) === 0 && count(...PLANNED) === 0],
  ['noTime', (count) => count(...TIME, ...OFFICE, 'cooperating', 'task', 'nameOrTask') === 0],
];

export function decideKind(columns: readonly Column[]): KindDecision {
  const count: Count = (...concepts) => countConcepts(columns, concepts);
  const fits = ([, holds]: Refusal): boolean => holds(count, columns);
  const refuse = ([refusal]: Refusal): KindDecision => ({ kind: 'other', refusal, weight: 0.9 });

  const otherMatter = OTHER_MATTERS.find(fits);
  if (otherMatter) return refuse(otherMatter);
  if (isIndicatorTable(count)) {
    const weight = weigh([
      count('name', 'nameOrTask', 'goal') > 0,
      count('no') > 0,
      count('measure', 'officeOrMeasure', 'numerator') > 0,
      count('target', 'assigned', 'outcome') > 0,
    ]);
    return { kind: 'indicator', refusal: '', weight };
  }
  const lookAlike = LOOK_ALIKES.find(fits);
  if (lookAlike) return refuse(lookAlike);
  const weight = weigh([
    count(...TIME) > 0,
    count(...OFFICE, 'cooperating') > 0,
    count('no', ...TRACKING) > 0,
    count(...PLANNED) > 0,
  ]);
  return { kind: 'plan', refusal: '', weight };
}

/** Four parts of four make a sure table. */
const weigh = (parts: readonly boolean[]): number => 0.6 + 0.1 * parts.filter(Boolean).length;

function isIndicatorTable(count: Count): boolean {
  if (count('numerator') > 0 && count('denominator') > 0) return true;
  const isNamed = count('name', 'goal') > 0;
  const isTask = count('task', 'nameOrTask', 'step') > 0;
  const isTimed = count('time', 'deadline', 'start', 'received', 'advance', 'duration') > 0;
  const figures = count(...FIGURE) + (count('name') > 0 ? count('goal') : 0);
  if (isNamed && !isTask) return figures > 0 && (!isTimed || count('target', 'measure') > 0);
  // Named otherwise ("Nội dung", "Sản phẩm"): a target and a figure or a measure beside it speak for it.
  const isSubject = isNamed || count(...SUBJECT, 'product') > 0;
  return isSubject && !isTimed && count('target', 'assigned', 'name') > 0 && figures + count('measure') > 1;
}

const timesOf = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ label }) => ['time', 'deadline', 'duration', 'advance'].includes(label.concept));

/** Where and when people come together: an office that is to do it, or that is visited, makes a plan of a single such column. */
function isMeeting(count: Count): boolean {
  const places = count('place');
  if (places > 1 && count('cooperating', 'presiding', 'lead', 'deadline', ...PRODUCT) === 0) return true;
  if (places === 0 || count(...PLANNED) > 0) return false;
  return places > 1 || count('office', 'presiding', 'lead', 'inspected') === 0;
}

/** "Thời gian (ngày làm việc)" beside nobody who presides or cooperates. */
function takesWorkingDays(count: Count, columns: readonly Column[]): boolean {
  const times = timesOf(columns);
  const isFollowed =
    count('start', 'received', 'cooperating', 'presiding', 'status', 'completion', 'completedOn') > 0;
  return times.length > 0 && times.every(({ label }) => label.isDuration) && !isFollowed;
}

function holdDurations(columns: readonly Column[]): boolean {
  const times = timesOf(columns).filter(({ body }) => body !== undefined && body.filled > 0);
  return times.length > 0 && times.every(({ body }) => body !== undefined && body.durations > 0.5);
}

/**
 * "Nội dung công việc | Đơn vị thực hiện | Thời gian thực hiện" heads the steps of internal procedures by the hundred
 * (facts on administration, 4.2): steps are not numbered, and their time is a duration. Dated cells make it a plan, and so do words that no procedure has: "nhiệm vụ", "đơn vị được giao".
 */
function isProcedure(count: Count, columns: readonly Column[]): boolean {
  if (count(...PROCEDURE) < columns.length || count('start', 'received', 'presiding', 'lead', 'deadline') > 0)
    return false;
  if (columns.some(({ header }) => /nhiem vu|giai phap/.test(foldText(header)))) return false;
  // "Tháng | Nội dung công việc": no step is done once a month.
  if (columns.some(({ header }) => /^(?:thang|quy)$/.test(foldText(header)))) return false;
  if (timesOf(columns).some(({ body }) => body !== undefined && body.deadlines > 0.5)) return false;
  const hasOnlyDuration = count('duration') > 0 && count('duration') === count(...TIME);
  return hasOnlyDuration || (count('responsible') > 0 && count('form') > 0) || count('no') === 0;
}
