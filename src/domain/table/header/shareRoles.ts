import type { Role } from '../Role';
import type { Assignment } from './assignRoles';
import type { Column } from './Column';
import type { Series } from './columnSeries';

export interface RoleChoice extends Assignment {
  /** What a tick in the column says (Table.ts). */
  readonly tick?: string;
}

/** What columns by period may be together. */
const BY_PERIOD: readonly Role[] = ['time', 'progress', 'status', 'completedOn'];

/** Columns by state are the status, those by office the units, those by period what the first of them is that is something. */
export function shareRoles(
  columns: readonly Column[],
  choices: readonly Assignment[],
  series: readonly Series[],
): readonly RoleChoice[] {
  return series.reduce<readonly RoleChoice[]>((known, { kind, ticks }) => {
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
