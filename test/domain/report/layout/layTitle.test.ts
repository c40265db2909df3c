import { plainDate } from '../../../../src/domain/calendar/PlainDate';
import type { LaidRow } from '../../../../src/domain/report/layout/LaidRow';
import { layTitle } from '../../../../src/domain/report/layout/layTitle';
import type { Report } from '../../../../src/domain/report/Report';
import { textWidth } from '../../../../src/domain/text/textMetrics';
import { cell, keptRow } from './laid';

const report: Report = {
  period: { kind: 'q1' },
  year: 2025,
  window: { from: plainDate(2025, 1, 1), to: plainDate(2025, 3, 31) },
  asOf: plainDate(2025, 4, 10),
  letterhead: { parentAgency: '', agency: [], number: '', placeAndDate: '' },
  title: 'BÁO CÁO',
  subject: 'Kết quả quý I năm 2025',
  addressees: [],
  body: [],
  signature: { authority: '', titles: [], name: '' },
  recipients: [],
  annexes: [],
};

const wide = (text: string, words: string) => cell(0, 8, text, words);
const centred = (text: string, words: string) => wide(text, `${words} center`);

/** 0.42 as long as the text, of underscores of 3 points. */
const rule = (text: string): LaidRow =>
  keptRow(
    8.25,
    centred('_'.repeat(Math.round((0.42 * textWidth(text, { size: 14, bold: true })) / 3)), '6 top'),
  );

describe('addressees', () => {
  /** Two em and a quarter: 1.03 cm in size 13. */
  const indent = (count: number): string => '\u2003\u2003\u2005'.repeat(count);

  test.each<[addressees: string[], rows: LaidRow[]]>([
    [[], []],
    [['Sở Nội vụ'], [keptRow(22.5, centred('Kính gửi: Sở Nội vụ', '13'))]],
    [
      ['Sở Nội vụ', 'Sở Tư pháp'],
      [
        keptRow(16.5, wide(`${indent(3)}Kính gửi:`, '13')),
        keptRow(16.5, wide(`${indent(4)}- Sở Nội vụ;`, '13')),
        keptRow(16.5, wide(`${indent(4)}- Sở Tư pháp.`, '13')),
      ],
    ],
    [
      ['A', 'B', '0'.repeat(70)],
      [
        keptRow(16.5, wide(`${indent(3)}Kính gửi:`, '13')),
        keptRow(16.5, wide(`${indent(4)}- A;`, '13')),
        keptRow(16.5, wide(`${indent(4)}- B;`, '13')),
        keptRow(49.5, wide(`${indent(4)}- ${'0'.repeat(70)}.`, '13')),
      ],
    ],
  ])('%j', (addressees, rows) =>
    expect(layTitle({ ...report, addressees })).toEqual([
      keptRow(12),
      keptRow(18.75, centred('BÁO CÁO', '14 bold')),
      keptRow(18.75, centred('Kết quả quý\u00A0I\u00A0năm\u00A02025', '14 bold')),
      rule('Kết quả quý I năm 2025'),
      keptRow(6),
      ...rows,
      keptRow(6),
    ]),
  );
});

test('a subject of two lines: the period is not parted, the line is measured from the longer one', () => {
  const first = 'Kết quả thực hiện Kế hoạch hoạt động kiểm soát thủ tục hành chính';
  const { 2: subject, 3: line } = layTitle({ ...report, subject: `${first} quý I năm 2025` });
  expect([subject, line]).toEqual([
    keptRow(37.5, centred(`${first} quý\u00A0I\u00A0năm\u00A02025`, '14 bold')),
    rule(first),
  ]);
});
