import { formatValue } from '../cell/formatValue';
import { isError, type CellValue } from '../model/Cell';
import { allValues, scalar, value, type FunctionTable } from './FunctionCall';
import { error, flat, toNumber, toText } from './values';
import { wildcardPattern } from './wildcardPattern';

export const TEXT_FUNCTIONS: FunctionTable = {
  LEFT: scalar(['text', 'number'], [1], (text, count) =>
    count < 0 ? error('#VALUE!') : text.slice(0, Math.floor(count)),
  ),
  RIGHT: scalar(['text', 'number'], [1], (text, count) =>
    count < 0 ? error('#VALUE!') : Math.floor(count) === 0 ? '' : text.slice(-Math.floor(count)),
  ),
  MID: scalar(['text', 'number', 'number'], [], (text, start, count) =>
    start < 1 || count < 0
      ? error('#VALUE!')
      : text.slice(Math.floor(start) - 1, Math.floor(start) - 1 + Math.floor(count)),
  ),
  LEN: scalar(['text'], [], (text) => text.length),
  LOWER: scalar(['text'], [], (text) => text.toLocaleLowerCase('vi')),
  UPPER: scalar(['text'], [], (text) => text.toLocaleUpperCase('vi')),
  PROPER: scalar(['text'], [], (text) =>
    text.toLocaleLowerCase('vi').replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi')),
  ),
  TRIM: scalar(['text'], [], (text) => text.trim().replace(/ +/g, ' ')),
  CLEAN: scalar(['text'], [], (text) => text.replace(/\p{Cc}/gu, '')),
  REPT: scalar(['text', 'number'], [], (text, count) =>
    count < 0 ? error('#VALUE!') : text.repeat(Math.floor(count)),
  ),
  EXACT: scalar(['text', 'text'], [], (a, b) => a === b),
  CHAR: scalar(['number'], [], (code) => String.fromCharCode(code)),
  UNICHAR: scalar(['number'], [], (code) => String.fromCodePoint(code)),
  CODE: scalar(['text'], [], (text) => (text === '' ? error('#VALUE!') : text.charCodeAt(0))),
  T: { least: 1, most: 1, run: (call) => (typeof value(call, 0) === 'string' ? value(call, 0) : '') },
  VALUE: { least: 1, most: 1, run: (call) => toNumber(value(call, 0)) },
  FIND: scalar(['text', 'text', 'number'], [1], (wanted, text, start) =>
    found(text.indexOf(wanted, start - 1)),
  ),
  SEARCH: scalar(['text', 'text', 'number'], [1], (wanted, text, start) => {
    const index = text.slice(start - 1).search(wildcardPattern(wanted, false));
    return found(index < 0 ? -1 : index + start - 1);
  }),
  SUBSTITUTE: scalar(['text', 'text', 'text', 'number'], [0], (text, old, replacement, instance) => {
    if (old === '') return text;
    const pieces = text.split(old);
    if (instance === 0) return pieces.join(replacement);
    return (
      pieces.slice(0, instance).join(old) +
      (pieces.length > instance ? replacement + pieces.slice(instance).join(old) : '')
    );
  }),
  REPLACE: scalar(
    ['text', 'number', 'number', 'text'],
    [],
    (text, start, count, replacement) =>
      text.slice(0, start - 1) + replacement + text.slice(start - 1 + count),
  ),
  TEXT: {
    least: 2,
    most: 2,
    run(call) {
      const [item, format] = [value(call, 0), toText(value(call, 1))];
      if (isError(item)) return item;
      return typeof format === 'string' ? formatValue(item ?? 0, format, { date1904: false }) : format;
    },
  },
  CONCATENATE: { least: 1, most: 255, run: (call) => concatenated(allValues(call), '') },
  CONCAT: { least: 1, most: 255, run: (call) => concatenated(allValues(call), '') },
  TEXTJOIN: {
    least: 3,
    most: 255,
    run(call) {
      const separator = toText(value(call, 0));
      if (typeof separator !== 'string') return separator;
      const items = flat(Array.from({ length: call.count - 2 }, (_, index) => call.result(index + 2)));
      return concatenated(
        value(call, 1) === false ? items : items.filter((item) => item !== null && item !== ''),
        separator,
      );
    },
  },
};

const found = (index: number): CellValue => (index < 0 ? error('#VALUE!') : index + 1);

function concatenated(items: readonly CellValue[], separator: string): CellValue {
  const texts: string[] = [];
  for (const item of items) {
    const text = toText(item);
    if (typeof text !== 'string') return text;
    texts.push(text);
  }
  return texts.join(separator);
}
