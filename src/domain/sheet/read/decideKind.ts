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

const GROUPS = {
  time: ['time', 'deadline', 'start', 'completion', 'advance', 'duration'],
  office: ['office', 'responsible', 'officeOrMeasure', 'lead', 'person'],
  tracking: ['status', 'progress', 'actualResult', 'completedOn', 'reason', 'evidence', 'daysLate'],
  product: ['product', 'form', 'outcome', 'performance'],
  task: ['task', 'nameOrTask', 'heading', 'step', 'procedureName', 'detail'],
  value: ['target', 'assigned', 'actual', 'previous', 'period', 'year', 'ratio', 'numerator', 'denominator'],
  result: ['outcome', 'performance', 'actualResult', 'verdict', 'progress'],
} as const satisfies Readonly<Record<string, readonly Concept[]>>;

type Group = keyof typeof GROUPS;

/** Asks how many columns say one of these things. */
type Count = (...concepts: (Concept | Group)[]) => number;

/** The first line that holds refuses the table. */
const REFUSALS: readonly (readonly [
  Table['refusal'],
  (count: Count, columns: readonly Column[]) => boolean,
])[] = [
  ['noContent', (count) => count('task') === 0 && !(count('product', 'name') > 0 && count('time') > 0)],
  ['people', (count) => count('place') > 0 && count('cooperating', 'tracking', 'product') === 0],
  ['procedure', (count) => count('cooperating', 'tracking') === 0 && count('fee', 'step') > 0],
  ['durations', (_, columns) => holdDurations(columns)],
  ['procedure', (count, columns) => isBareProcedure(count, columns)],
  ['noTime', (count) => count('time') === 0 && count('cooperating', 'tracking', 'product') === 0],
  ['noTime', (count) => count('time', 'office', 'cooperating') === 0],
];

/** Tables about something else, whatever more they hold. */
const OTHER_MATTERS: readonly (readonly [Table['refusal'], (count: Count) => boolean])[] = [
  ['people', (count) => count('people') > 1 || (count('people') === 1 && count('time') === 0)],
  ['people', (count) => count('school') > 0 && count('cooperating') === 0],
  ['costs', (count) => count('price', 'cost') > 2],
  ['costs', (count) => count('price') > 0 && !(count('time') > 0 && count('cooperating', 'lead') > 0)],
];

export function decideKind(columns: readonly Column[]): KindDecision {
  const count: Count = (...names) =>
    countConcepts(
      columns,
      names.flatMap((name): readonly Concept[] => [
        ...(name in GROUPS ? GROUPS[name as Group] : []),
        name as Concept,
      ]),
    );
  const refuse = (refusal: Table['refusal']): KindDecision => ({ kind: 'other', refusal, weight: 0.9 });

  const otherMatter = OTHER_MATTERS.find(([, holds]) => holds(count));
  if (otherMatter) return refuse(otherMatter[0]);
  if (isIndicatorTable(count)) {
    const isMeasured = count('measure', 'officeOrMeasure') > 0 || count('numerator') > 0;
    return {
      kind: 'indicator',
      refusal: '',
      weight: weigh([
        count('name', 'nameOrTask') > 0,
        count('no') > 0,
        isMeasured,
        count('target', 'assigned', 'outcome') > 0,
      ]),
    };
  }
  const refusal = REFUSALS.find(([, holds]) => holds(count, columns));
  if (refusal) return refuse(refusal[0]);
  const hasMore = count('product', 'cooperating', 'tracking') > 0;
  return {
    kind: 'plan',
    refusal: '',
    weight: weigh([
      count('time') > 0,
      count('office', 'cooperating') > 0,
      count('no', 'tracking') > 0,
      hasMore,
    ]),
  };
}

function isIndicatorTable(count: Count): boolean {
  if (count('numerator') > 0 && count('denominator') > 0) return true;
  const figures = count('value', 'result');
  const hasTime = count('time', 'deadline', 'start', 'advance', 'duration') > 0;
  if (
    count('name') > 0 &&
    count('task', 'nameOrTask', 'step') === count('heading', 'detail', 'procedureName')
  ) {
    return figures > 0 && (!hasTime || count('target', 'measure') > 0);
  }
  // Named otherwise ("Nội dung", "Sản phẩm"): a target and a figure or a measure beside it speak for it.
  const isNamed = count('task', 'product', 'name') > 0;
  return isNamed && !hasTime && count('target', 'assigned') > 0 && figures + count('measure') > 1;
}

const holdDurations = (columns: readonly Column[]): boolean => {
  const times = timesOf(columns).filter(({ body }) => body !== undefined && body.filled > 0);
  return times.length > 0 && times.every(({ body }) => body !== undefined && body.durations > 0.5);
};

/**
 * "Nội dung công việc | Đơn vị thực hiện | Thời gian thực hiện" heads the steps of internal procedures by the
 * hundred (facts on administration, 4.2): without a number column only dated cells make it a plan.
 */
function isBareProcedure(count: Count, columns: readonly Column[]): boolean {
  if (count('cooperating', 'tracking', 'start') > 0) return false;
  if (timesOf(columns).some(({ body }) => body !== undefined && body.deadlines > 0.5)) return false;
  const onlyDuration = count('duration') > 0 && count('duration') === count('time');
  return onlyDuration || (count('responsible') > 0 && count('form') > 0) || count('no') === 0;
}

const timesOf = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ label }) => ['time', 'deadline', 'duration', 'advance'].includes(label.concept));

const weigh = (parts: readonly boolean[]): number => 0.6 + 0.1 * parts.filter(Boolean).length;
