import { isError, type CellValue } from '../../model/Cell';
import { formattedText } from '../formattedText';
import { leaveAlone } from '../leaveAlone';
import { truncated } from '../numbers';
import { text } from '../operators';
import { countable } from '../texts';
import { error, toBoolean, toNumber, toText } from '../values';
import { findWildcard, parseWildcard } from '../wildcard';
import {
  MOST_ARGUMENTS,
  ofValue,
  scalar,
  value,
  valuesOf,
  type FunctionCall,
  type FunctionTable,
} from './FunctionCall';

const VALUE = error('#VALUE!');

/** Longer results than a cell takes; tested before the text is made. */
const repeated = (piece: string, count: number): CellValue => {
  if (count < 0 || piece.length * count > 32_767) return VALUE;
  return piece.repeat(count);
};

/** Letters whose other case has as many signs: Excel changes each by itself. */
const recased = (original: string, changed: string): CellValue =>
  changed.length === original.length ? changed : leaveAlone();

/** Beyond ASCII, codes depend on the machine's code page. */
function character(code: number): CellValue {
  const whole = truncated(code);
  if (whole < 1 || whole > 255) return VALUE;
  return whole < 128 ? String.fromCharCode(whole) : leaveAlone();
}

/** The place, counted from 1, of what `find` finds at or after a start. */
function placed(within: string, start: number, find: (text: string, from: number) => number): CellValue {
  const from = truncated(start) - 1;
  if (from < 0 || from > within.length) return VALUE;
  const found = find(countable(within), from);
  return found < 0 ? VALUE : found + 1;
}

function substituted(original: string, old: string, replacement: string, instance: number): CellValue {
  if (instance < 1) return VALUE;
  if (old === '') return original;
  const pieces = original.split(old);
  const nth = truncated(instance);
  if (nth >= pieces.length) return original;
  return text(pieces.slice(0, nth).join(old) + replacement + pieces.slice(nth).join(old));
}

function joined(items: readonly CellValue[], separator: string): CellValue {
  const pieces: string[] = [];
  for (const item of items) {
    const piece = toText(item);
    if (typeof piece !== 'string') return piece;
    pieces.push(piece);
  }
  return text(pieces.join(separator));
}

const results = (call: FunctionCall, from = 0) =>
  Array.from({ length: call.count - from }, (_, index) => call.result(from + index));

export const TEXT_FUNCTIONS: FunctionTable = {
  LEFT: scalar(['text', 'number'], [1], (original, count) =>
    count < 0 ? VALUE : countable(original).slice(0, truncated(count)),
  ),
  RIGHT: scalar(['text', 'number'], [1], (original, count) =>
    count < 0 ? VALUE : original.slice(Math.max(0, countable(original).length - truncated(count))),
  ),
  MID: scalar(['text', 'number', 'number'], [], (original, start, count) => {
    const from = truncated(start) - 1;
    return from < 0 || count < 0 ? VALUE : countable(original).slice(from, from + truncated(count));
  }),
  LEN: scalar(['text'], [], (original) => countable(original).length),
  LOWER: scalar(['text'], [], (original) => recased(original, original.toLowerCase())),
  UPPER: scalar(['text'], [], (original) => recased(original, original.toUpperCase())),
  TRIM: scalar(['text'], [], (original) => original.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: scalar(['text'], [], (original) => original.replace(/[\u0000-\u001f]/g, '')),
  REPT: scalar(['text', 'number'], [], (piece, count) => repeated(piece, truncated(count))),
  EXACT: scalar(['text', 'text'], [], (a, b) => a === b),
  CHAR: scalar(['number'], [], character),
  VALUE: ofValue((item) => (typeof item === 'boolean' ? VALUE : toNumber(item))),
  FIND: scalar(['text', 'text', 'number'], [1], (wanted, within, start) =>
    placed(within, start, (original, from) => original.indexOf(wanted, from)),
  ),
  SEARCH: scalar(['text', 'text', 'number'], [1], (wanted, within, start) =>
    placed(within, start, (original, from) => findWildcard(parseWildcard(wanted), original, from)),
  ),
  SUBSTITUTE: {
    least: 3,
    most: 4,
    run(call) {
      const nth = call.count > 3 ? SUBSTITUTE_ONE : SUBSTITUTE_ALL;
      return nth.run(call);
    },
  },
  REPLACE: scalar(['text', 'number', 'number', 'text'], [], (original, start, count, replacement) => {
    const from = truncated(start) - 1;
    if (from < 0 || count < 0) return VALUE;
    const kept = countable(original);
    return text(kept.slice(0, from) + replacement + kept.slice(from + truncated(count)));
  }),
  TEXT: {
    least: 2,
    most: 2,
    run(call) {
      const [item, format] = [value(call, 0), value(call, 1)];
      if (item !== null && isError(item)) return item;
      return typeof format === 'string'
        ? formattedText(item, format, call.around.book.date1904)
        : leaveAlone();
    },
  },
  CONCATENATE: {
    least: 1,
    most: MOST_ARGUMENTS,
    run: (call) =>
      joined(
        results(call).map((_, index) => value(call, index)),
        '',
      ),
  },
  CONCAT: {
    least: 1,
    most: MOST_ARGUMENTS,
    run: (call) =>
      joined(
        results(call).flatMap((result) => valuesOf(result, call.around)),
        '',
      ),
  },
  TEXTJOIN: {
    least: 3,
    most: MOST_ARGUMENTS,
    run(call) {
      const [separator, skips] = [toText(value(call, 0)), toBoolean(value(call, 1))];
      if (typeof separator !== 'string') return separator;
      if (typeof skips !== 'boolean') return skips;
      // Blank cells within an area would each add a separator.
      if (!skips) return leaveAlone();
      const items = results(call, 2).flatMap((result) => valuesOf(result, call.around));
      return joined(
        items.filter((item) => item !== null && item !== ''),
        separator,
      );
    },
  },
};

const SUBSTITUTE_ALL = scalar(['text', 'text', 'text'], [], (original, old, replacement) =>
  old === '' ? original : text(original.split(old).join(replacement)),
);
const SUBSTITUTE_ONE = scalar(['text', 'text', 'text', 'number'], [], substituted);
