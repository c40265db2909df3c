import type { Role, TableKind } from '../Role';
import { ownRole } from './ownRole';
import type { Series } from './columnSeries';
import type { Column } from './Column';
import type { Concept } from './Concept';
import { indicatorRoles } from './indicatorRoles';
import { planRoles } from './planRoles';
import type { RoleChoice } from './RoleChoice';

/** Concepts that mean one role, whatever stands beside them and in every kind of table. */
const PLAIN: Partial<Readonly<Record<Concept, Role>>> = {
  no: 'no',
  note: 'note',
  person: 'person',
  basis: 'basis',
};

/** Lists: these roles may repeat (offices that cooperate, figures by period or year). */
const REPEATABLE: readonly Role[] = [
  'cooperating',
  'target',
  'actual',
  'actualResult',
  'evidence',
  'person',
  'basis',
  'other',
];

/** `neighbours`: the columns that tell what an ambiguous label means. */
export function resolveRoles(
  columns: readonly Column[],
  neighbours: readonly Column[],
  kind: TableKind,
  series: readonly Series[],
): readonly RoleChoice[] {
  const ofKind = kind === 'indicator' ? indicatorRoles(columns, neighbours) : planRoles(columns, neighbours);
  const choices = columns.map((column, i): RoleChoice => {
    const ours = column.own ? ownRole(column.header, kind) : undefined;
    if (ours) return { role: ours, certainty: 1 };
    const plain = PLAIN[column.label.concept];
    const own = ofKind[i];
    if (plain && (!own || own.role === 'other')) return { role: plain, certainty: 1 };
    return own ?? { role: 'other', certainty: 1 };
  });
  return shareRoles(
    columns,
    choices.map((choice, i) =>
      isTaken(choice, i, choices, columns) ? { role: 'other', certainty: 0.6, rival: choice.role } : choice,
    ),
    series,
  );
}

/** What columns by period may be together. */
const BY_PERIOD: readonly Role[] = ['time', 'progress', 'status', 'completedOn'];

/** Columns by state are the status, those by office the units, those by period what the first of them is that is something. */
function shareRoles(
  columns: readonly Column[],
  choices: readonly RoleChoice[],
  series: readonly Series[],
): readonly RoleChoice[] {
  return series.reduce((known, { kind, ticks }) => {
    const choice =
      kind === 'periods'
        ? known.find(({ role }, i) => ticks.has(i) && BY_PERIOD.includes(role))
        : ({ role: kind === 'states' ? 'status' : 'unit', certainty: 0.9 } as const);
    const isHeld = known.some(({ role }, i) => role === choice?.role && !ticks.has(i) && !columns[i]?.own);
    if (choice === undefined || isHeld) return known;
    return known.map((each, i) => {
      const tick = ticks.get(i);
      return tick === undefined ? each : { role: choice.role, certainty: choice.certainty, tick };
    });
  }, choices);
}

/** One role once, ours and theirs apart: the surest label keeps it, the first of equals. */
function isTaken(
  { role }: RoleChoice,
  at: number,
  choices: readonly RoleChoice[],
  columns: readonly Column[],
): boolean {
  if (REPEATABLE.includes(role)) return false;
  const sureness = (i: number): number => (choices[i]?.certainty ?? 0) * (columns[i]?.label.sure ?? 0);
  return choices.some(
    (rival, i) =>
      rival.role === role &&
      columns[i]?.own === columns[at]?.own &&
      (sureness(i) > sureness(at) || (sureness(i) === sureness(at) && i < at)),
  );
}
