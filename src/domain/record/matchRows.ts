import type { RecordedRow } from './ReportRecord';

/** A row of today as a record would hold it. */
export interface RowToMatch extends RecordedRow {
  readonly section?: string;
}

type Identity = (row: RowToMatch) => string | undefined;

/**
 * What makes two rows the same, the surest first: text and number; the text alone (renumbered, moved); the number within
 * its section (reworded). NUL parts the pieces, for a number may hold any other sign.
 */
const IDENTITIES: readonly Identity[] = [
  ({ key, no, section }) => [key, no, section].join('\0'),
  ({ key, no }) => [key, no].join('\0'),
  ({ key }) => key,
  ({ no, section }) => (no === '' ? undefined : [no, section].join('\0')),
];

/** Which recorded row each row of today was; every recorded row is used once at most. */
export function matchRows<Now extends RowToMatch, Then extends RowToMatch>(
  now: readonly Now[],
  then: readonly Then[],
): ReadonlyMap<Now, Then> {
  const matches = new Map<Now, Then>();
  const used = new Set<Then>();
  for (const identity of IDENTITIES) {
    const waiting = byIdentity(
      then.filter((row) => !used.has(row)),
      identity,
    );
    for (const row of now.filter((each) => !matches.has(each))) {
      const match = waiting.get(identity(row))?.next().value;
      if (!match) continue;
      matches.set(row, match);
      used.add(match);
    }
  }
  return matches;
}

function byIdentity<Row extends RowToMatch>(
  rows: readonly Row[],
  identity: Identity,
): ReadonlyMap<string | undefined, Iterator<Row, undefined>> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = identity(row);
    if (name === undefined) continue;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(row);
  }
  return new Map([...groups].map(([name, group]) => [name, group.values()]));
}
