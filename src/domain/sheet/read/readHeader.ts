import type { CellValue } from '../Snapshot';
import type { Role, TableKind } from '../Role';
import type { Table } from '../Table';
import type { Column } from './Column';
import { decideKind } from './decideKind';
import { readBody } from './readBody';
import { readLabel } from './readLabel';
import { resolveRoles } from './resolveRoles';

export interface HeaderReading {
  readonly kind: TableKind;
  readonly roles: readonly Role[];
  readonly confidence: number;
  readonly roleConfidence: readonly number[];
  readonly refusal: Table['refusal'];
}

/** What a table is and what its columns hold. `body`: sample cells, column by column, where they are known. */
export function readHeader(
  columns: readonly string[],
  body?: readonly (readonly CellValue[])[],
): HeaderReading {
  const read = columns.map((header, i): Column => {
    const cells = body?.[i];
    return cells === undefined
      ? { label: readLabel(header) }
      : { label: readLabel(header), body: readBody(cells) };
  });
  const { kind, refusal, weight } = decideKind(read);
  const choices = resolveRoles(read, kind);
  const roleConfidence = choices.map(({ role, certainty }, i) => {
    const sure = read[i]?.label.sure ?? 0;
    return role === 'other' ? certainty * Math.max(sure, 0.5) : certainty * sure;
  });
  const held = roleConfidence.filter((_, i) => choices[i]?.role !== 'other');
  const mean = held.length === 0 ? 0 : held.reduce((sum, part) => sum + part, 0) / held.length;
  return {
    kind,
    roles: choices.map(({ role }) => role),
    confidence: Math.round(weight * mean * 100) / 100,
    roleConfidence,
    refusal,
  };
}
