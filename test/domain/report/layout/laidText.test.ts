import {
  cellFormat,
  cellLines,
  laidText,
  lineRoom,
  textHeight,
  type TextStyle,
} from '../../../../src/domain/report/layout/laidText';

const PLAIN: TextStyle = { size: 11, horizontal: 'left' };

describe('points of text on a line of a cell: 5 less than the cell, then 3 % less', () => {
  test.each([
    [108, 100],
    [56.5, 50],
    [6.03, 1],
    [5, 1],
    [0, 1],
  ])('%d: %d', (width, room) => expect(lineRoom(width)).toBeCloseTo(room));
});

describe('lines of a text in a cell with room for 100 points', () => {
  test.each<[text: string, style: TextStyle, lines: string[]]>([
    ['0'.repeat(20), { ...PLAIN, size: 10 }, ['0'.repeat(20)]],
    ['0'.repeat(21), { ...PLAIN, size: 10 }, ['0'.repeat(20), '0']],
    ['đđđđđđđđđđđđđđđđđđ đ', { ...PLAIN, size: 10 }, ['đđđđđđđđđđđđđđđđđđ đ']],
    ['đđđđđđđđđđđđđđđđđđ đ', { ...PLAIN, size: 10, bold: true }, ['đđđđđđđđđđđđđđđđđ', 'đ đ']],
    ['a\nb', PLAIN, ['a', 'b']],
    ['', PLAIN, ['']],
  ])('%s %j', (text, style, lines) => {
    expect(cellLines(text, 108.001, style)).toEqual(lines);
  });
});

describe('height of a text in points', () => {
  test.each<[text: string, size: number, height: number]>([
    ['a', 11, 15],
    ['a\nb', 11, 30],
    ['a\nb\nc', 14, 56.25],
    ['', 13, 16.5],
  ])('%j in size %d: %d', (text, size, height) =>
    expect(textHeight(text, 108, { ...PLAIN, size })).toBe(height),
  );
});

describe('the format of a text is told whole', () => {
  const told = { fontName: 'Times New Roman', wrap: true };

  test.each<[what: string, style: TextStyle, format: ReturnType<typeof cellFormat>]>([
    [
      'upright, light and in the middle unless said',
      PLAIN,
      { ...told, fontSize: 11, bold: false, italic: false, horizontal: 'left', vertical: 'middle' },
    ],
    [
      'bold and italic, on top',
      { size: 13, bold: true, italic: true, horizontal: 'justify', vertical: 'top', grid: false },
      { ...told, fontSize: 13, bold: true, italic: true, horizontal: 'justify', vertical: 'top' },
    ],
    [
      'with lines around it',
      { size: 11, bold: false, italic: false, horizontal: 'center', grid: true },
      {
        ...told,
        fontSize: 11,
        bold: false,
        italic: false,
        horizontal: 'center',
        vertical: 'middle',
        grid: true,
      },
    ],
  ])('%s', (_, style, format) => {
    expect(cellFormat(style)).toStrictEqual(format);
    expect(laidText(2, 3, 'a', style)).toStrictEqual({
      column: 2,
      columnSpan: 3,
      rowSpan: 1,
      value: 'a',
      format,
    });
  });
});
