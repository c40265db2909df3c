import {
  htmlLine,
  htmlParagraph,
  htmlRule,
  type ParagraphStyle,
} from '../../../../src/domain/report/html/htmlParagraph';

describe('a paragraph carries all of its style', () => {
  test.each<[what: string, style: ParagraphStyle, css: string]>([
    [
      'size and alignment alone',
      { size: 13, align: 'left' },
      "margin:0 0 0pt;font-family:'Times New Roman',serif;font-size:13pt;font-weight:normal;font-style:normal;" +
        'line-height:normal;text-align:left;color:black',
    ],
    [
      'bold, upright, centred',
      { size: 14, align: 'center', bold: true, italic: false, keepWithNext: false },
      "margin:0 0 0pt;font-family:'Times New Roman',serif;font-size:14pt;font-weight:bold;font-style:normal;" +
        'line-height:normal;text-align:center;color:black',
    ],
    [
      'italic, right',
      { size: 11, align: 'right', bold: false, italic: true },
      "margin:0 0 0pt;font-family:'Times New Roman',serif;font-size:11pt;font-weight:normal;font-style:italic;" +
        'line-height:normal;text-align:right;color:black',
    ],
    [
      'first line in, space below, kept with the next',
      { size: 13, align: 'justify', firstLine: 28.35, after: 6, keepWithNext: true },
      "margin:0 0 6pt;font-family:'Times New Roman',serif;font-size:13pt;font-weight:normal;font-style:normal;" +
        'line-height:normal;text-align:justify;text-indent:28.35pt;page-break-after:avoid;color:black',
    ],
    [
      'a first line not in is said to be so',
      { size: 13, align: 'justify', firstLine: 0, after: 0 },
      "margin:0 0 0pt;font-family:'Times New Roman',serif;font-size:13pt;font-weight:normal;font-style:normal;" +
        'line-height:normal;text-align:justify;text-indent:0pt;color:black',
    ],
  ])('%s', (_, style, css) => expect(htmlParagraph('a', style)).toBe(`<p style="${css}">a</p>`));
});

describe('what stands in a paragraph', () => {
  const style = { size: 13, align: 'left' } as const;

  test.each<[text: string, content: string]>([
    ['a < b', 'a &lt; b'],
    ['', '\u00A0'],
    [' ', ' '],
  ])('the text %j', (text, content) =>
    expect(htmlParagraph(text, style)).toMatch(new RegExp(`^<p style="[^"]*">${content}</p>$`)),
  );

  test('HTML stays HTML', () => expect(htmlLine('a<br/>b', style)).toMatch(/">a<br\/>b<\/p>$/));
});

describe('a line under a text', () => {
  test.each<[what: string, length: number, room: number, margin: string]>([
    ['in the middle of its room', 100, 250, '0 75pt 3pt'],
    ['as long as its room', 100, 100, '0 0pt 3pt'],
    ['longer than its room', 120, 100, '0 0pt 3pt'],
  ])('%s', (_, length, room, margin) =>
    expect(htmlRule(length, room)).toBe(
      `<p style="margin:${margin};border-bottom:0.75pt solid black;font-size:1pt;line-height:2pt">\u00A0</p>`,
    ),
  );
});
