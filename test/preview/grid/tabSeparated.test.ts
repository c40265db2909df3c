import fc from 'fast-check';
import { readTabSeparated, writeTabSeparated } from '../../../src/preview/grid/tabSeparated';

describe('text from the clipboard', () => {
  test.each<[text: string, cells: readonly (readonly string[])[]]>([
    ['1\tQuý I', [['1', 'Quý I']]],
    ['1\t2\r\n3\t4\r\n', [['1', '2'], ['3', '4']]], // prettier-ignore
    ['một\nhai', [['một'], ['hai']]],
    ['"một\nhai"\tba', [['một\nhai', 'ba']]],
    ['"nói ""có"""', [['nói "có"']]],
    ['"Quý I" trở đi\tx', [['"Quý I" trở đi', 'x']]],
    ['\t', [['', '']]],
    ['', [['']]],
  ])('%j', (text, cells) => {
    expect(readTabSeparated(text)).toEqual(cells);
  });

  test('what is copied is pasted as it was', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'Đ', '"', '\t', '\n', ' ') }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (rows) => {
        expect(readTabSeparated(writeTabSeparated(rows))).toEqual(rows);
      }),
    );
  });
});
