import { layLetterhead, longest } from '../../../../src/domain/report/layout/layLetterhead';
import type { LaidRow } from '../../../../src/domain/report/layout/LaidRow';
import type { Letterhead } from '../../../../src/domain/report/Report';
import { textWidth } from '../../../../src/domain/text/textMetrics';
import { cell, keptRow } from './laid';

/** Agencies over the first two columns of the body, 179.25 points; the nation over the other six. */
const LEFT = { column: 0, span: 2 };
const RIGHT = { column: 2, span: 6 };

const left = (text: string, words: string) => cell(0, 2, text, `${words} center`);
const right = (text: string, words: string) => cell(2, 6, text, `${words} center`);

/** An underscore of size 6 is 3 points long. */
const rule = (length: number): string => '_'.repeat(Math.round(length / 3));
const widthOf = (text: string, size: number): number => textWidth(text, { size, bold: true });

const NATION = right('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '12 bold');
const MOTTO = right('Độc lập - Tự do - Hạnh phúc', '13 bold');
const MOTTO_RULE = right(rule(widthOf('Độc lập - Tự do - Hạnh phúc', 13)), '6 top');
const agencyRule = (text: string) => left(rule(0.42 * widthOf(text, 12)), '6 top');

const NUMBER = [
  keptRow(6),
  keptRow(16.5, left('Số: 12/BC-UBND', '13'), right('Phổ Ninh, ngày 10 tháng 4 năm 2025', '13 italic')),
];

describe('agencies beside nation and motto, then number beside place and date', () => {
  test.each<[what: string, names: Pick<Letterhead, 'parentAgency' | 'agency'>, rows: LaidRow[]]>([
    [
      'one agency: its line stands beside the motto',
      { parentAgency: '', agency: ['PHƯỜNG PHỔ NINH'] },
      [
        keptRow(15.75, left('PHƯỜNG PHỔ NINH', '12 bold'), NATION),
        keptRow(16.5, agencyRule('PHƯỜNG PHỔ NINH'), MOTTO),
        keptRow(8.25, MOTTO_RULE),
      ],
    ],
    [
      'the parent agency above it is not bold',
      { parentAgency: 'UBND THỊ XÃ ĐỨC PHỔ', agency: ['PHƯỜNG PHỔ NINH'] },
      [
        keptRow(15.75, left('UBND THỊ XÃ ĐỨC PHỔ', '12'), NATION),
        keptRow(16.5, left('PHƯỜNG PHỔ NINH', '12 bold'), MOTTO),
        keptRow(8.25, agencyRule('PHƯỜNG PHỔ NINH'), MOTTO_RULE),
      ],
    ],
    [
      'two lines of the agency: the line under them is measured from the longer',
      { parentAgency: 'UBND THỊ XÃ ĐỨC PHỔ', agency: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HÒA'] },
      [
        keptRow(15.75, left('UBND THỊ XÃ ĐỨC PHỔ', '12'), NATION),
        keptRow(16.5, left('ỦY BAN NHÂN DÂN', '12 bold'), MOTTO),
        keptRow(15.75, left('PHƯỜNG HÒA', '12 bold'), MOTTO_RULE),
        keptRow(8.25, agencyRule('ỦY BAN NHÂN DÂN')),
      ],
    ],
    [
      'a long name of the agency takes a row a line',
      { parentAgency: '', agency: ['ỦY BAN NHÂN DÂN PHƯỜNG PHỔ NINH'] },
      [
        keptRow(15.75, left('ỦY BAN NHÂN DÂN', '12 bold'), NATION),
        keptRow(16.5, left('PHƯỜNG PHỔ NINH', '12 bold'), MOTTO),
        keptRow(8.25, agencyRule('PHƯỜNG PHỔ NINH'), MOTTO_RULE),
      ],
    ],
    [
      'one of the parent agency makes its row higher',
      { parentAgency: 'ỦY BAN NHÂN DÂN THÀNH PHỐ QUẢNG NGÃI', agency: ['PHƯỜNG PHỔ NINH'] },
      [
        keptRow(31.5, left('ỦY BAN NHÂN DÂN THÀNH PHỐ QUẢNG NGÃI', '12'), NATION),
        keptRow(16.5, left('PHƯỜNG PHỔ NINH', '12 bold'), MOTTO),
        keptRow(8.25, agencyRule('PHƯỜNG PHỔ NINH'), MOTTO_RULE),
      ],
    ],
    [
      'no agency yet',
      { parentAgency: '', agency: [''] },
      [
        keptRow(15.75, left('', '12 bold'), NATION),
        keptRow(16.5, left('_', '6 top'), MOTTO),
        keptRow(8.25, MOTTO_RULE),
      ],
    ],
  ])('%s', (_, names, rows) => {
    const letterhead = {
      ...names,
      number: 'Số: 12/BC-UBND',
      placeAndDate: 'Phổ Ninh, ngày 10 tháng 4 năm 2025',
    };
    expect(layLetterhead(letterhead, LEFT, RIGHT)).toEqual([...rows, ...NUMBER]);
  });
});

describe('the longest line', () => {
  test.each<[lines: string[], line: string]>([
    [['a', 'bcd', 'ef'], 'bcd'],
    [['ab', 'cd'], 'ab'],
    [[], ''],
  ])('%j: %j', (lines, line) => expect(longest(lines)).toBe(line));
});
