import { htmlParagraph, htmlRule } from '../../../../src/domain/report/html/htmlParagraph';
import { htmlSides } from '../../../../src/domain/report/html/htmlSides';
import { htmlLetterhead, htmlTitle } from '../../../../src/domain/report/html/htmlTop';
import type { PrintedReport } from '../../../../src/domain/report/printed/PrintedReport';
import { textWidth } from '../../../../src/domain/text/textMetrics';
import { hostileReport } from '../printed/hostileReport';

type Look = '' | 'bold' | 'italic';

const line = (size: number, text: string, look: Look = '', after = 0): string =>
  htmlParagraph(text, {
    size,
    align: 'center',
    bold: look === 'bold',
    italic: look === 'italic',
    after,
  });

/** The columns of the sheet in points: agency, nation, both. */
const [LEFT, RIGHT, WHOLE] = [169.5, 280.5, 450];

const bold = (size: number) => ({ size, bold: true });

describe('letterhead: agencies beside nation and motto, number beside place and date', () => {
  const agencyRule = htmlRule(0.42 * textWidth('PHƯỜNG PHỔ NINH', bold(12)), LEFT);
  const nation = [
    line(12, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold'),
    line(13, 'Độc lập - Tự do - Hạnh phúc', 'bold'),
    htmlRule(textWidth('Độc lập - Tự do - Hạnh phúc', bold(13)), RIGHT),
  ].join('');

  test.each<[what: string, parentAgency: string, agencies: readonly string[]]>([
    [
      'with a parent agency',
      'UBND THỊ XÃ ĐỨC PHỔ',
      [line(12, 'UBND THỊ XÃ ĐỨC PHỔ'), line(12, 'ỦY BAN', 'bold'), line(12, 'PHƯỜNG PHỔ NINH', 'bold')],
    ],
    ['without one', '', [line(12, 'ỦY BAN', 'bold'), line(12, 'PHƯỜNG PHỔ NINH', 'bold')]],
  ])('%s', (_, parentAgency, agencies) => {
    const report: PrintedReport = {
      ...hostileReport(''),
      letterhead: {
        parentAgency,
        agency: ['ỦY BAN', 'PHƯỜNG PHỔ NINH'],
        number: 'Số: 12/BC-UBND',
        placeAndDate: 'Phổ Ninh, ngày 10 tháng 4 năm 2025',
      },
    };
    expect(htmlLetterhead(report)).toBe(
      htmlSides(agencies.join('') + agencyRule, nation, LEFT / WHOLE) +
        htmlSides(
          line(13, 'Số: 12/BC-UBND', '', 6),
          line(13, 'Phổ Ninh, ngày 10 tháng 4 năm 2025', 'italic', 6),
          LEFT / WHOLE,
        ),
    );
  });
});

describe('title: name of the document, subject, a line, addressees', () => {
  test.each<[what: string, addressees: readonly string[], lines: readonly string[]]>([
    ['addressed to nobody', [], []],
    ['one addressee stands behind "Kính gửi:"', ['Sở Nội vụ'], [line(13, 'Kính gửi: Sở Nội vụ', '', 12)]],
    [
      'two stand under it',
      ['Sở Nội vụ', 'Sở Tư pháp'],
      [line(13, 'Kính gửi:\n- Sở Nội vụ;\n- Sở Tư pháp.', '', 12)],
    ],
    [
      'three, the last ended by a full stop',
      ['A', 'B', 'C'],
      [line(13, 'Kính gửi:\n- A;\n- B;\n- C.', '', 12)],
    ],
  ])('%s', (_, addressees, lines) =>
    expect(htmlTitle({ ...hostileReport('Kết quả quý I'), addressees })).toBe(
      [
        line(11, ''),
        line(14, 'BÁO CÁO', 'bold'),
        line(14, 'Kết quả quý I', 'bold'),
        htmlRule(0.42 * textWidth('Kết quả quý I', bold(14)), WHOLE),
        line(6, ''),
        ...lines,
      ].join(''),
    ),
  );
});
