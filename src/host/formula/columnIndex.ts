import { MAX_ROWS } from '../model/Area';
import type { CellReader, Column } from './CellReader';
import { leaveAlone } from './leaveAlone';
import { numberInText } from './numberInText';
import { isShort } from './numbers';
import { firstAtLeast } from './sortedNumbers';
import { caselessForm, isComposed } from './texts';
import type { Range } from './values';

/** In which rows of a column each value stands: a column that is searched again and again is read once. */
interface ColumnIndex {
  readonly numbers: ReadonlyMap<number, number[]>;
  readonly texts: ReadonlyMap<string, number[]>;
  /** Texts that are numbers, and those that may be. */
  readonly numerals: ReadonlyMap<number, number[]>;
  readonly unsure: readonly number[];
  readonly outdated: readonly number[];
  /** Whether equality hangs on more than the value: last bits of numbers, signs put together. */
  readonly isPlain: boolean;
}

/** Rows from one place in a list to another. */
export interface FoundRows {
  readonly rows: readonly number[];
  readonly from: number;
  readonly to: number;
}

/**
 * The index for an area of one column: of the whole column where all of it is settled, so that areas that grow row
 * by row share it.
 */
function indexFor(range: Range, reader: CellReader): ColumnIndex | undefined {
  const { sheet, area } = range;
  if (area.columns > 1 || area.rows < SMALL) return undefined;
  const whole = reader.isSettled(sheet, area.column);
  const indexed: Range = whole ? { kind: 'range', sheet, area: { ...area, row: 0, rows: MAX_ROWS } } : range;
  const made = reader.remembered(indexed, 'index', () =>
    makeIndex(reader.column(sheet, area.column), indexed, reader),
  );
  return made.isPlain ? made : undefined;
}

const SMALL = 16;

function makeIndex({ rows, cells }: Column, { area }: Range, reader: CellReader): ColumnIndex {
  const [numbers, texts, numerals] = [
    new Map<number, number[]>(),
    new Map<string, number[]>(),
    new Map<number, number[]>(),
  ];
  const [unsure, outdated]: [number[], number[]] = [[], []];
  let isPlain = true;
  const [from, to] = [firstAtLeast(rows, area.row), firstAtLeast(rows, area.row + area.rows)];
  reader.spend(to - from);
  for (let at = from; at < to; at++) {
    const [row, cell] = [rows[at], cells[at]];
    if (row === undefined || !cell) continue;
    const { value } = cell;
    if (reader.isOutdated(cell)) outdated.push(row);
    else if (typeof value === 'number') {
      isPlain &&= isShort(value);
      add(numbers, value, row);
    } else if (typeof value === 'string') {
      isPlain &&= !isComposed(value);
      add(texts, caselessForm(value), row);
      const numeral = numberInText(value);
      if (numeral === 'unsure') unsure.push(row);
      else if (numeral !== undefined) add(numerals, numeral, row);
    }
  }
  return { numbers, texts, numerals, unsure, outdated, isPlain };
}

function add<K>(map: Map<K, number[]>, key: K, row: number): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}

const NOWHERE: readonly number[] = [];

function within(rows: readonly number[], { area }: Range): FoundRows {
  return { rows, from: firstAtLeast(rows, area.row), to: firstAtLeast(rows, area.row + area.rows) };
}

const isAny = ({ from, to }: FoundRows) => from < to;

/** The rows that a criterion "equal to" finds; undefined when the cells have to be looked at one by one. */
export function rowsEqual(range: Range, wanted: string | number, reader: CellReader): FoundRows | undefined {
  const index = indexFor(range, reader);
  if (!index) return undefined;
  if (isAny(within(index.outdated, range))) return leaveAlone();
  if (typeof wanted === 'string')
    return isComposed(wanted) ? undefined : within(index.texts.get(caselessForm(wanted)) ?? NOWHERE, range);
  if (!isShort(wanted)) return undefined;
  if (isAny(within(index.unsure, range))) return leaveAlone();
  const numerals = within(index.numerals.get(wanted) ?? NOWHERE, range);
  return isAny(numerals) ? undefined : within(index.numbers.get(wanted) ?? NOWHERE, range);
}

/** The rows with a value of the same kind, as MATCH and VLOOKUP look for it. */
export function rowsWith(range: Range, wanted: string | number, reader: CellReader): FoundRows | undefined {
  const index = indexFor(range, reader);
  if (!index || (typeof wanted === 'string' ? isComposed(wanted) : !isShort(wanted))) return undefined;
  if (isAny(within(index.outdated, range))) return leaveAlone();
  const rows = typeof wanted === 'string' ? index.texts.get(caselessForm(wanted)) : index.numbers.get(wanted);
  return within(rows ?? NOWHERE, range);
}
