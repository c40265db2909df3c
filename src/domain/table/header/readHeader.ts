import { foldText } from '../../text/foldText';
import type { CellValue } from '../../sheet/Snapshot';
import { readTableBody } from '../rows/readTableBody';
import type { Role, TableKind } from '../Role';
import type { Table } from '../Table';
import { type Assignment, assignRoles } from './assignRoles';
import type { Column } from './Column';
import { columnSeries } from './columnSeries';
import { contextsOf } from './contextsOf';
import { weighRoles } from './evidence/Evidence';
import { EVIDENCE, explainTable } from './explainTable';
import { officeSeries } from './officeSeries';
import { isOwnName, ownRole } from './ownRole';
import { readLabel } from './readLabel';
import { shareRoles } from './shareRoles';

export interface HeaderReading {
  readonly kind: TableKind;
  readonly roles: readonly Role[];
  readonly confidence: number;
  readonly roleConfidence: readonly number[];
  readonly refusal: Table['refusal'];
  /** Per column: the role that it shares with a surer column, and so has not. */
  readonly rivals: readonly (Role | undefined)[];
  /** Per column: what a tick says, in a series of columns that have one role. */
  readonly ticks: readonly (string | undefined)[];
}

/**
 * What a table is and what its columns hold. `body`: sample cells, column by column, where they are known. `own`: which
 * columns are ours; they may repeat a role that people keep themselves.
 */
export function readHeader(
  headers: readonly string[],
  body?: readonly (readonly CellValue[])[],
  own?: readonly boolean[],
): HeaderReading {
  const columns = withSeriesOfYears(
    headers.map((header, i): Column => {
      const cells = body?.[i];
      return {
        header,
        folded: foldText(header),
        label: readLabel(header),
        own: own?.[i] ?? false,
        ...(cells === undefined ? {} : { body: readTableBody(cells) }),
      };
    }),
  );
  // Columns that we added to a table of theirs must not change how it is read; a table of ours is read whole.
  const isOurs = columns.some(({ own: isOwn, header }) => isOwn && isOwnName(header));
  const theirs = isOurs ? columns : columns.filter((column) => !column.own);
  const { kind, refusal, roles, certainty } = explainTable(theirs);
  const ofTheirs = new Map(theirs.map((column, i) => [column, roles[i]]));
  const typed = isOurs ? rolesOf(columns, kind, (column) => !column.own) : [];
  const ours = rolesOf(columns, kind, (column) => column.own);
  const assigned = columns.map((column, i): Assignment => {
    const known = column.own ? ownRole(column.header, kind) : undefined;
    if (known) return { role: known, certainty: 1 };
    return (column.own ? ours[i] : (typed[i] ?? ofTheirs.get(column))) ?? { role: 'other', certainty: 1 };
  });
  const series = kind === 'plan' ? [...columnSeries(headers), ...officeSeries(columns)] : [];
  const choices = shareRoles(columns, kind === 'plan' ? nameOffices(columns, assigned) : assigned, series);
  const roleConfidence = choices.map(({ role, certainty: part, tick }, i) => {
    if (tick !== undefined) return part;
    const sure = columns[i]?.label.sure ?? 0;
    return part * (role === 'other' ? Math.max(sure, 0.5) : sure === 0 ? GUESSED : sure);
  });
  const held = roleConfidence.filter(
    (_, i) => choices[i]?.role !== 'other' || choices[i].rival !== undefined,
  );
  const mean = held.length === 0 ? 0 : held.reduce((sum, part) => sum + part, 0) / held.length;
  // One doubtful column makes a doubtful reading, however many sure ones stand beside it.
  return {
    kind,
    roles: choices.map(({ role }) => role),
    confidence: Math.round(Math.min(certainty * mean, ...held) * 100) / 100,
    roleConfidence,
    refusal,
    rivals: choices.map(({ rival }) => rival),
    ticks: choices.map(({ tick }) => tick),
  };
}

/** How sure a role is that no label gave. */
const GUESSED = 0.7;

/** "Năm 2026 | Năm 2027 | … | Năm 2030": of one kind, whichever it is. */
function withSeriesOfYears(columns: readonly Column[]): readonly Column[] {
  const isYear = ({ label }: Column): boolean => label.concept === 'year';
  if (columns.filter(isYear).length < 3) return columns;
  return columns.map((column) =>
    isYear(column) ? { ...column, label: { ...column.label, concept: 'years' } } : column,
  );
}

/** Ours and theirs may have one role side by side: each are given theirs among themselves. */
function rolesOf(
  columns: readonly Column[],
  kind: TableKind,
  isMeant: (column: Column) => boolean,
): readonly Assignment[] {
  const contexts = contextsOf(columns);
  return assignRoles(
    contexts.map((context) => (isMeant(context.column) ? weighRoles(EVIDENCE[kind], context) : new Map())),
  ).assigned;
}

/** Who presides leads, and so does whoever others cooperate with. */
function nameOffices(columns: readonly Column[], assigned: readonly Assignment[]): readonly Assignment[] {
  const isShared = assigned.some(({ role }) => role === 'cooperating');
  return assigned.map((each, i) =>
    each.role === 'unit' && (isShared || columns[i]?.label.concept === 'presiding')
      ? { ...each, role: 'lead' }
      : each,
  );
}
