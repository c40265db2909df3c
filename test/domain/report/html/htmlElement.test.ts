import {
  htmlElement,
  htmlText,
  percent,
  points,
  widthAttribute,
} from '../../../../src/domain/report/html/htmlElement';

describe('lengths, to two decimals', () => {
  test.each([
    [0, '0pt'],
    [6, '6pt'],
    [0.75, '0.75pt'],
    [28.346_456_69, '28.35pt'],
    [841.889_76, '841.89pt'],
  ])('%d points', (length, text) => expect(points(length)).toBe(text));

  test.each([
    [0, '0%'],
    [0.5, '50%'],
    [1 / 3, '33.33%'],
    [2 / 3, '66.67%'],
    [1, '100%'],
  ])('%d of the width', (part, text) => {
    expect(percent(part)).toBe(text);
    expect(widthAttribute(part)).toBe(` width="${text}"`);
  });
});

describe('text as HTML', () => {
  test.each<[text: string, html: string]>([
    ['Kết quả quý I', 'Kết quả quý I'],
    ['', ''],
    ['TTHC & KSTT & khác', 'TTHC &amp; KSTT &amp; khác'],
    ['<b>3</b>', '&lt;b&gt;3&lt;/b&gt;'],
    ['"một cửa"', '&quot;một cửa&quot;'],
    ['&lt;', '&amp;lt;'],
    ['dòng 1\ndòng 2\n\ndòng 4', 'dòng 1<br/>dòng 2<br/><br/>dòng 4'],
    ['a  b   c d', 'a\u00A0\u00A0b\u00A0\u00A0\u00A0c d'],
    ['a\u0000b\u000Bc\u001Fd', 'abcd'],
  ])('%j', (text, html) => expect(htmlText(text)).toBe(html));
});

describe('an element', () => {
  test.each<[what: string, html: string, given: Parameters<typeof htmlElement>]>([
    ['without a style', '<p>a</p>', ['p', {}, 'a']],
    [
      'its properties in order',
      '<p style="margin:0;color:black">a</p>',
      ['p', { margin: '0', color: 'black' }, 'a'],
    ],
    [
      'undefined ones left out',
      '<p style="color:black">a</p>',
      ['p', { margin: undefined, color: 'black' }, 'a'],
    ],
    ['all of them undefined', '<p>a</p>', ['p', { margin: undefined }, 'a']],
    [
      'attributes stand before the style',
      '<td width="5" style="color:black">a</td>',
      ['td', { color: 'black' }, 'a', ' width="5"'],
    ],
    ['content is HTML', '<td><p>a</p></td>', ['td', {}, '<p>a</p>']],
    ['without content', '<td></td>', ['td', {}, '']],
    ['a <col> closes itself', '<col width="5"/>', ['col', {}, '', ' width="5"']],
  ])('%s: %s', (_, html, given) => expect(htmlElement(...given)).toBe(html));
});
