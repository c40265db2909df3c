import type { CellValue } from '../../sheet/Snapshot';
import type { Role, TableKind } from '../Role';
import type { Table } from '../Table';
import { isOwnName } from './ownRole';
import type { Column } from './Column';
import { columnSeries } from './columnSeries';
import { decideKind } from './decideKind';
import { NEIGHBOUR_RULES } from './neighbourRules';
import { officeSeries } from './officeSeries';
import { readTableBody } from '../rows/readTableBody';
import { readLabel } from './readLabel';
import { resolveRoles } from './resolveRoles';

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
  columns: readonly string[],
  body?: readonly (readonly CellValue[])[],
  own?: readonly boolean[],
): HeaderReading {
  const labelled = columns.map((header, i): Column => {
    const cells = body?.[i];
    return {
      header,
      label: readLabel(header),
      own: own?.[i] ?? false,
      ...(cells === undefined ? {} : { body: readTableBody(cells) }),
    };
  });
  const read = NEIGHBOUR_RULES.reduce<readonly Column[]>((known, rule) => rule(known), labelled);
  const neighbours = withoutAdded(read);
  const { kind, refusal, weight } = decideKind(neighbours);
  const series = kind === 'plan' ? [...columnSeries(columns), ...officeSeries(read)] : [];
  const choices = resolveRoles(read, neighbours, kind, series);
  const roleConfidence = choices.map(({ role, certainty, tick }, i) => {
    if (tick !== undefined) return certainty;
    const sure = read[i]?.label.sure ?? 0;
    return role === 'other' ? certainty * Math.max(sure, 0.5) : certainty * sure;
  });
  const held = roleConfidence.filter(
    (_, i) => choices[i]?.role !== 'other' || choices[i].rival !== undefined,
  );
  const mean = held.length === 0 ? 0 : held.reduce((sum, part) => sum + part, 0) / held.length;
  // One doubtful column makes a doubtful reading, however many sure ones stand beside it.
  return {
    kind,
    roles: choices.map(({ role }) => role),
    confidence: Math.round(Math.min(weight * mean, ...held) * 100) / 100,
    roleConfidence,
    refusal,
    rivals: choices.map(({ rival }) => rival),
    ticks: choices.map(({ tick }) => tick),
  };
}

/** Columns that we added to a table of theirs must not change how it is read; a table of ours is read whole. */
function withoutAdded(columns: readonly Column[]): readonly Column[] {
  const isOurTable = columns.some(({ own, header }) => own && isOwnName(header));
  return isOurTable ? columns : columns.filter(({ own }) => !own);
}
