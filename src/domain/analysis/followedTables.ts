import { readGrid } from '../sheet/readGrid';
import { ownKind, OWN_SOURCE } from '../table/ownMarks';
import { isBlankAt } from '../sheet/cellAt';
import { columnsOf } from '../table/rows/TableRows';
import { findTables, type ColumnCorrection } from '../table/findTables';
import type { SheetReading } from './Analysis';
import type { Grid } from '../sheet/Grid';
import type { Snapshot } from '../sheet/Snapshot';
import type { TableKind } from '../table/Role';
import type { ReadTable, Table } from '../table/Table';

/** A table together with the sheet that it stands in. */
export interface PlacedTable {
  readonly sheet: Grid;
  readonly table: ReadTable;
}

export interface FollowedTables {
  /** Every sheet of the workbook but those that keep a plan, as `sheets` says what was found in it. */
  readonly grids: readonly Grid[];
  readonly sheets: readonly SheetReading[];
  readonly plans: readonly PlacedTable[];
  readonly indicators: readonly PlacedTable[];
  readonly allIndicators: readonly PlacedTable[];
  /** Tables of ours with figures of indicators that are followed in a table of the user's. */
  readonly unusedIndicators: readonly PlacedTable[];
  /** Names of the sheets with plans to choose from, the followed one first. */
  readonly choices: readonly string[];
  /** Several plans, and nobody said which. */
  readonly isUndecided: boolean;
}

/**
 * Which tables are followed: those of the chosen sheet; else our own tracker and indicator sheets, which stand for the
 * sheets they were made from; else every plan table of the workbook.
 */
export function followedTables(
  snapshot: Snapshot,
  chosenSheet: string | undefined,
  corrections: readonly ColumnCorrection[],
): FollowedTables {
  const read = snapshot.sheets
    .filter((sheet) => ownKind(sheet) !== 'plan')
    .map(readGrid)
    .map((sheet) => ({ sheet, tables: tablesOf(sheet, corrections) }));
  const placed = read.flatMap(({ sheet, tables }) => tables.map((table) => ({ sheet, table })));
  const of = (kind: TableKind): PlacedTable[] => placed.filter(({ table }) => table.kind === kind);
  const plans = choose(of('plan'), 'tracker', chosenSheet);
  const followed = names(plans);
  const all = names(choose(of('plan'), 'tracker', undefined));
  return {
    grids: read.map(({ sheet }) => sheet),
    sheets: read.map(({ sheet, tables }) => readingOf(sheet, tables)),
    plans,
    allIndicators: of('indicator'),
    ...withoutTwin(
      ofTracker(
        choose(
          of('indicator'),
          'indicators',
          of('indicator').some(({ sheet }) => sheet.name === chosenSheet) ? chosenSheet : undefined,
        ),
        snapshot,
        followed,
      ),
    ),
    choices: [...followed, ...all.filter((name) => !followed.includes(name))],
    isUndecided: followed.length > 1,
  };
}

/** A sheet of indicators made for a tracker of ours goes with it, and stays apart from those of another. */
function ofTracker(
  tables: readonly PlacedTable[],
  { sheets }: Snapshot,
  followed: readonly string[],
): readonly PlacedTable[] {
  const trackers = sheets.filter((sheet) => ownKind(sheet) === 'tracker').map(({ name }) => name);
  const trackerOf = ({ sheet }: PlacedTable): string | undefined =>
    trackers.find((name) => name === sheet.properties[OWN_SOURCE]);
  const own = tables.filter((table) => followed.includes(trackerOf(table) ?? ''));
  return own.length > 0 ? own : tables.filter((table) => trackerOf(table) === undefined);
}

/** Beside a table of the user's, ours of the plan's indicators is followed only where it alone holds figures. */
function withoutTwin(
  tables: readonly PlacedTable[],
): Pick<FollowedTables, 'indicators' | 'unusedIndicators'> {
  const isOurs = ({ sheet }: PlacedTable): boolean =>
    ownKind(sheet) === 'indicators' && (sheet.properties[OWN_SOURCE] ?? '') === '';
  const [ours, theirs] = [tables.filter(isOurs), tables.filter((placed) => !isOurs(placed))];
  if (ours.length === 0 || theirs.length === 0) return { indicators: tables, unusedIndicators: [] };
  const filled = ours.filter(holdsFigures);
  if (filled.length > 0 && !theirs.some(holdsFigures)) return { indicators: ours, unusedIndicators: [] };
  return { indicators: theirs, unusedIndicators: filled };
}

const holdsFigures = ({ sheet, table }: PlacedTable): boolean =>
  columnsOf(table, ...FIGURES).some(({ column }) =>
    table.rows.some(({ kind, row }) => kind === 'indicator' && !isBlankAt(sheet, row, column)),
  );

const FIGURES = ['previous', 'numerator', 'denominator', 'actual'] as const;

const names = (placed: readonly PlacedTable[]): string[] => [
  ...new Set(placed.map(({ sheet }) => sheet.name)),
];

/** Reports and lists of changes are ours to write, never to read. */
function tablesOf(sheet: Grid, corrections: readonly ColumnCorrection[]): readonly ReadTable[] {
  const kind = ownKind(sheet);
  return kind === 'report' || kind === 'annex' || kind === 'changes' ? [] : findTables(sheet, corrections);
}

function choose(
  tables: PlacedTable[],
  own: 'tracker' | 'indicators',
  chosen: string | undefined,
): PlacedTable[] {
  if (chosen !== undefined) {
    const tracker = tables.filter(
      ({ sheet }) => ownKind(sheet) === own && sheet.properties[OWN_SOURCE] === chosen,
    );
    return tracker.length > 0 ? tracker : tables.filter(({ sheet }) => sheet.name === chosen);
  }
  const sources = new Set(
    tables.filter(({ sheet }) => ownKind(sheet) === own).map(({ sheet }) => sheet.properties[OWN_SOURCE]),
  );
  return tables.filter(({ sheet }) => !sources.has(sheet.name));
}

function readingOf(sheet: Grid, found: readonly ReadTable[]): SheetReading {
  const tables = found.map(withoutRows);
  const surest = [...tables].sort((a, b) => b.confidence - a.confidence);
  const of = (wanted: TableKind): Table | undefined => surest.find(({ kind }) => kind === wanted);
  // A plan with its indicators under it is a plan.
  const best = of('plan') ?? of('indicator') ?? tables[0];
  return {
    name: sheet.name,
    kind: best?.kind ?? 'other',
    confidence: best?.confidence ?? 0,
    tables,
    ownKind: ownKind(sheet),
  };
}

/** The pane and the command line show columns; rows go to who reads them. */
const withoutRows = ({ rows, ...table }: ReadTable): Table => table;
