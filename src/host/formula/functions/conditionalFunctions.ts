import { isOnSheet } from '../../model/Area';
import type { CellError, CellValue } from '../../model/Cell';
import { rangeKey, type CellReader } from '../CellReader';
import { rowsEqual } from '../columnIndex';
import { parseCriterion, type Criterion } from '../criteria';
import { leaveAlone } from '../leaveAlone';
import { finite, sum } from '../numbers';
import { error, type Range } from '../values';
import { average, greatest, least } from './aggregateFunctions';
import {
  numbersAmong,
  rangeAt,
  value,
  type FunctionCall,
  type FunctionTable,
  type SheetFunction,
} from './FunctionCall';

/** Cells that are held against a criterion. */
interface Test {
  readonly range: Range;
  readonly criterion: Criterion;
  /** The same for the same criterion. */
  readonly key: string;
}

function testAt(call: FunctionCall, index: number): Test {
  const asked = value(call, index + 1);
  return {
    range: rangeAt(call, index),
    criterion: parseCriterion(asked),
    key: JSON.stringify(asked),
  };
}

function testsFrom(call: FunctionCall, from: number): Test[] {
  if ((call.count - from) % 2 !== 0) return leaveAlone();
  return Array.from({ length: (call.count - from) / 2 }, (_, index) => testAt(call, from + index * 2));
}

/** Where cells that are not blank meet the criterion, in order. */
function placesOf({ range, criterion, key }: Test, reader: CellReader): readonly number[] {
  const found = foundRows({ range, criterion, key }, reader);
  if (found) return found.rows.slice(found.from, found.to).map((row) => row - range.area.row);
  return reader.remembered(range, key, () => {
    const { places, values } = reader.content(range);
    reader.spend(places.length * criterion.work);
    return places.filter((_, at) => criterion.matches(values[at] ?? null));
  });
}

const foundRows = ({ range, criterion: { equals } }: Test, reader: CellReader) =>
  equals === undefined ? undefined : rowsEqual(range, equals, reader);

function valueAt({ sheet, area }: Range, place: number, reader: CellReader): CellValue {
  const column = place % area.columns;
  return reader.value(sheet, area.row + (place - column) / area.columns, area.column + column);
}

function isMet({ range, criterion }: Test, place: number, reader: CellReader): boolean {
  const item = valueAt(range, place, reader);
  return item === null ? criterion.blank : criterion.matches(item);
}

/** Where all tests hold, beginning with the one that fewest cells pass; `filled` when blank cells pass them all. */
function placesOfAll(
  tests: readonly Test[],
  filled: readonly number[],
  reader: CellReader,
): readonly number[] {
  const narrow = tests
    .filter(({ criterion }) => !criterion.blank)
    .map((test) => ({ test, places: placesOf(test, reader) }))
    .sort((a, b) => a.places.length - b.places.length)[0];
  const others = tests.filter((test) => test !== narrow?.test);
  return (narrow?.places ?? filled).filter((place) => others.every((test) => isMet(test, place, reader)));
}

const sizeOf = ({ area }: Range) => area.rows * area.columns;

const sameShape = (ranges: readonly Range[]) =>
  ranges.every(({ area }) => area.rows === ranges[0]?.area.rows && area.columns === ranges[0].area.columns);

function count(tests: readonly Test[], reader: CellReader): CellValue {
  if (!sameShape(tests.map(({ range }) => range))) return error('#VALUE!');
  const [first] = tests;
  const found = first && tests.length === 1 ? foundRows(first, reader) : undefined;
  if (found) return found.to - found.from;
  if (!first || tests.some(({ criterion }) => !criterion.blank)) return placesOfAll(tests, [], reader).length;
  const filled = new Set(tests.flatMap(({ range }) => reader.content(range).places));
  return sizeOf(first.range) - filled.size + placesOfAll(tests, [...filled], reader).length;
}

/** The numbers in `values` where all tests hold; an error among them is the result. The same is not chosen twice. */
function chosen(values: Range, tests: readonly Test[], reader: CellReader): number[] | CellError {
  if (!sameShape([values, ...tests.map(({ range }) => range)])) return error('#VALUE!');
  const asked = tests.map(({ range, key }) => `${key} ${rangeKey(range)}`).join();
  return reader.remembered(values, asked, () => choose(values, tests, reader));
}

function choose(values: Range, tests: readonly Test[], reader: CellReader): number[] | CellError {
  const blankPasses = tests.every(({ criterion }) => criterion.blank);
  const filled = blankPasses ? reader.content(values).places : [];
  return numbersAmong(placesOfAll(tests, filled, reader).map((place) => valueAt(values, place, reader)));
}

type Join = (numbers: readonly number[]) => CellValue;

const joined = (numbers: number[] | CellError, join: Join) =>
  Array.isArray(numbers) ? join(numbers) : numbers;

/** The cells to add begin where the third argument begins and are as many as are tested (Microsoft, SUMIF). */
function valuesBeside(call: FunctionCall, tested: Range): Range {
  if (call.count < 3) return tested;
  const { sheet, area } = rangeAt(call, 2);
  const beside = { ...area, rows: tested.area.rows, columns: tested.area.columns };
  return isOnSheet(beside) ? { kind: 'range', sheet, area: beside } : leaveAlone();
}

const ofOne = (join: Join): SheetFunction => ({
  least: 2,
  most: 3,
  run(call) {
    const test = testAt(call, 0);
    return joined(chosen(valuesBeside(call, test.range), [test], call.around.book.reader), join);
  },
});

const ofSeveral = (join: Join): SheetFunction => ({
  least: 3,
  most: 255,
  run: (call) => joined(chosen(rangeAt(call, 0), testsFrom(call, 1), call.around.book.reader), join),
});

const total: Join = (numbers) => finite(sum(numbers));

export const CONDITIONAL_FUNCTIONS: FunctionTable = {
  COUNTIF: { least: 2, most: 2, run: (call) => count([testAt(call, 0)], call.around.book.reader) },
  COUNTIFS: { least: 2, most: 254, run: (call) => count(testsFrom(call, 0), call.around.book.reader) },
  SUMIF: ofOne(total),
  SUMIFS: ofSeveral(total),
  AVERAGEIF: ofOne(average),
  AVERAGEIFS: ofSeveral(average),
  MAXIFS: ofSeveral(greatest),
  MINIFS: ofSeveral(least),
};
