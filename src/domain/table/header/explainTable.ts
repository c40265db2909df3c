import type { Role, TableKind } from '../Role';
import type { Table } from '../Table';
import { assignRoles, type Assignment } from './assignRoles';
import type { Column } from './Column';
import { type Concept, concepts } from './Concept';
import { contextsOf } from './contextsOf';
import { type Evidence, weighRoles } from './evidence/Evidence';
import { INDICATOR_EVIDENCE } from './evidence/indicatorEvidence';
import { OTHER_MATTERS, type Matter } from './evidence/otherMatters';
import { PLAN_EVIDENCE, TIMES } from './evidence/planEvidence';

export interface Explanation {
  readonly kind: TableKind;
  readonly refusal: Table['refusal'];
  /** By column. */
  readonly roles: readonly Assignment[];
  /** 0 to 1: how far the next best explanation is. */
  readonly certainty: number;
}

/** Columns of tables that are neither are named as a plan's, for the user to correct. */
export const EVIDENCE: Readonly<Record<TableKind, readonly Evidence[]>> = {
  plan: PLAN_EVIDENCE,
  indicator: INDICATOR_EVIDENCE,
  other: PLAN_EVIDENCE,
};

interface Candidate extends Omit<Explanation, 'certainty'> {
  readonly weight: number;
}

/** What a table is: a plan, a table of indicators or something else, whichever explains its columns best. */
export function explainTable(columns: readonly Column[]): Explanation {
  const plan = asPlan(columns);
  const others = OTHER_MATTERS.map((matter): Candidate => ({
    kind: 'other',
    refusal: matter.refusal,
    roles: plan.roles,
    weight: weightOf(matter, columns),
  }));
  const candidates = [plan, asIndicators(columns), ...others].sort((a, b) => b.weight - a.weight);
  const [best = plan, next = plan] = candidates;
  if (best.weight < LEAST)
    return { ...plan, kind: 'other', refusal: plan.refusal || 'noTime', certainty: 0.9 };
  return { ...best, certainty: Math.min(1, 0.75 + (best.weight - next.weight) / 4) };
}

/** What explains less explains nothing. */
const LEAST = 1.45;

function asPlan(columns: readonly Column[]): Candidate {
  const { roles, weight, has } = explain('plan', columns);
  const isFollowed = roles.some(({ role }) => !IDLE.includes(role));
  const refusal = has('content') ? (isFollowed ? '' : 'noTime') : 'noContent';
  if (refusal !== '') return { kind: 'other', refusal, roles, weight: 0 };
  if (lastsHours(columns)) return { kind: 'other', refusal: 'durations', roles, weight };
  const inspected = countOf(columns, ['inspected']) > 0 ? 0.8 : 0;
  const untimed = has('time', 'due') ? 0 : 0.7;
  return { kind: 'plan', refusal, roles, weight: weight + inspected - untimed };
}

/** None of these says when something is due, what comes of it or how far it is, and nothing else can be followed. */
const IDLE: readonly Role[] = [
  'no',
  'content',
  'unit',
  'person',
  'basis',
  'evidence',
  'start',
  'note',
  'other',
];

/** All cells of its times are durations: "0,5 ngày". */
function lastsHours(columns: readonly Column[]): boolean {
  const times = columns.flatMap(({ label, body }) =>
    TIMES.includes(label.concept) && body !== undefined && body.filled > 0 ? [body] : [],
  );
  return times.length > 0 && times.every(({ durations }) => durations > 0.5);
}

function asIndicators(columns: readonly Column[]): Candidate {
  const { roles, weight, has } = explain('indicator', columns);
  const isNamed = has('name') || (has('numerator') && has('denominator'));
  const isWorded = countOf(columns, INDICATOR_WORDS) > 0;
  const isMeasured = has(...FIGURES) && (isWorded || has('target', 'measure', 'numerator'));
  // "TT | Chỉ tiêu | Chủ trì": the target stands in the name.
  const isExplained = isNamed && (isMeasured || (isWorded && has('agency')));
  const timed = 0.4 * countOf(columns, TASK_TIMES);
  return { kind: 'indicator', refusal: '', roles, weight: isExplained ? weight - timed : 0 };
}

const FIGURES: readonly Role[] = ['target', 'assigned', 'actual', 'previous', 'numerator', 'verdict'];

const INDICATOR_WORDS = concepts('indicator name finerName nameOrTask goal target');

/** Figures come by periods, tasks by dates. */
const TASK_TIMES: readonly Concept[] = [
  ...TIMES.filter((time) => time !== 'period' && time !== 'frequency'),
  'start',
  'received',
];

function weightOf({ refusal, base, each, some, unnumbered = 0 }: Matter, columns: readonly Column[]): number {
  const ofEach = each.map(([concepts, weight]) => weight * countOf(columns, concepts));
  const ofSome = some.map(([concepts, weight]) => (countOf(columns, concepts) > 0 ? weight : 0));
  const isLed =
    refusal === 'procedure' && columns[0] !== undefined && TIMES.includes(columns[0].label.concept);
  const ofNumbers = countOf(columns, ['no', 'code']) > 0 || isLed ? 0 : unnumbered;
  return [...ofEach, ...ofSome, ofNumbers].reduce((sum, part) => sum + part, base);
}

function explain(kind: 'plan' | 'indicator', columns: readonly Column[]) {
  const weights = contextsOf(columns).map((context) => weighRoles(EVIDENCE[kind], context));
  const { sum, assigned } = assignRoles(weights);
  return {
    roles: assigned,
    weight: sum,
    has: (...some: readonly Role[]): boolean => assigned.some(({ role }) => some.includes(role)),
  };
}

const countOf = (columns: readonly Column[], concepts: readonly Concept[]): number =>
  columns.filter(({ label }) => concepts.includes(label.concept)).length;
