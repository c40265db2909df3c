import type { Role } from '../../Role';
import type { BodyTraits } from '../../rows/readTableBody';
import type { Column } from '../Column';
import type { Concept } from '../Concept';

/** Of what year the figures of a column are, beside those of the other columns. */
export type Age = 'undated' | 'now' | 'last' | 'older';

/**
 * Why a column may hold a role: what its label says (`of`, `says`), what stands beside it, what its cells hold. `weight`: 1
 * is a label that means nothing else. Of the rows that name labels the heaviest counts; those that name none, and those below
 * 0, add to it.
 */
export interface Evidence {
  readonly role: Role;
  readonly weight: number;
  readonly of?: readonly Concept[];
  /** The folded header. */
  readonly says?: RegExp;
  /** One of these stands beside it. */
  readonly beside?: readonly Concept[];
  /** None of these stands beside it. */
  readonly without?: readonly Concept[];
  /** One of these stands to the right of it. */
  readonly ahead?: readonly Concept[];
  /** The folded header to the right of it. */
  readonly next?: RegExp;
  /** More than half of its cells are of this kind. */
  readonly cells?: keyof BodyTraits;
  readonly age?: readonly Age[];
}

/** What one column can be told by. */
export interface Context {
  readonly column: Column;
  readonly beside: readonly Concept[];
  readonly ahead: readonly Concept[];
  readonly next: string;
  readonly age: Age;
}

/** Roles that the evidence speaks for, with its weight. */
export function weighRoles(evidence: readonly Evidence[], context: Context): ReadonlyMap<Role, number> {
  const fitting = evidence.filter((row) => fits(row, context));
  const isAdded = ({ of, weight }: Evidence): boolean => of === undefined || weight < 0;
  const roles = new Map<Role, number>();
  for (const { role, weight } of fitting.filter((row) => !isAdded(row))) {
    roles.set(role, Math.max(weight, roles.get(role) ?? 0));
  }
  for (const { role, weight } of fitting.filter(isAdded)) {
    const known = roles.get(role);
    if (known !== undefined) roles.set(role, known + weight);
  }
  const { sure } = context.column.label;
  return new Map(
    [...roles]
      .filter(([, weight]) => weight > 0)
      .map(([role, weight]) => [role, weight * (sure === 0 ? 1 : sure)]),
  );
}

function fits(row: Evidence, { column, beside, ahead, next, age }: Context): boolean {
  return (
    (row.of?.includes(column.label.concept) ?? true) &&
    (row.age?.includes(age) ?? true) &&
    (row.says?.test(column.folded) ?? true) &&
    (row.beside === undefined || row.beside.some((concept) => beside.includes(concept))) &&
    !row.without?.some((concept) => beside.includes(concept)) &&
    (row.ahead === undefined || row.ahead.some((concept) => ahead.includes(concept))) &&
    (row.next?.test(next) ?? true) &&
    (row.cells === undefined || (column.body?.[row.cells] ?? 0) > 0.5)
  );
}
