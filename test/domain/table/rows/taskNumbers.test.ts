import { parseRowCode } from '../../../../src/domain/table/rows/rowCode';
import { taskNumbers } from '../../../../src/domain/table/rows/taskNumbers';

/** Rows by their codes, those of headings in brackets, "_" for none. */
function numbersOf(written: string): string {
  const codes = written.split(' ');
  const numbers = taskNumbers(
    codes.map((text, row) => {
      const code = parseRowCode(text.replace(/[[\]_]/g, ''));
      return {
        head: { row, kind: text.startsWith('[') ? 'section' : 'task', ...(code && { code }) },
        rows: [row],
      };
    }),
  );
  return codes.map((_, row) => numbers.get(row) ?? '·').join(' ');
}

test.each([
  ['1 2 1.1 NV-01 A', '1 2 1.1 NV-01 A'],
  ['3 a) b) 4 a)', '3 3a 3b 4 4a'],
  ['1.2 a)', '1.2 1.2a'],
  ['[3] a) b)', '· 3a 3b'],
  ['[1.2] a)', '· 1.2a'],
  ['3 [A] a)', '3 · a'],
  ['3 [_] a)', '3 · a'],
  ['3 - a)', '3 · 3a'],
  ['a) b)', 'a b'],
  ['3 NV a)', '3 NV 3a'],
])('%s: %s', (written, expected) => {
  expect(numbersOf(written)).toBe(expected);
});

test('a row without a code has no number', () => {
  expect(numbersOf('3 _ a)')).toBe('3  3a');
});
