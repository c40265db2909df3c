import { htmlBody, htmlEnd, htmlNotedTable } from '../../../../src/domain/report/html/htmlBody';
import { htmlParagraph } from '../../../../src/domain/report/html/htmlParagraph';
import { htmlSides } from '../../../../src/domain/report/html/htmlSides';
import { htmlTable } from '../../../../src/domain/report/html/htmlTable';
import type {
  PrintedBlock,
  PrintedReport,
  PrintedTable,
} from '../../../../src/domain/report/printed/PrintedReport';
import { hostileReport } from '../printed/hostileReport';

const TABLE: PrintedTable = {
  columns: [{ title: 'STT', align: 'center', width: 50 }],
  rows: [{ kind: 'data', cells: ['1'] }],
  notes: [],
};

/** First line in by 1 cm, 6 points below (Phụ lục I, mục II.6). */
const BODY = { size: 13, after: 6, align: 'justify', firstLine: (10 * 72) / 25.4 } as const;
const GAP = htmlParagraph('', { size: 6, align: 'left' });

describe('a block of the body', () => {
  test.each<[what: string, block: PrintedBlock, html: string]>([
    [
      'heading',
      { kind: 'heading', level: 2, text: '1. Kết quả' },
      htmlParagraph('1. Kết quả', { ...BODY, bold: true, keepWithNext: true }),
    ],
    ['paragraph', { kind: 'paragraph', text: 'Ủy ban báo cáo:' }, htmlParagraph('Ủy ban báo cáo:', BODY)],
    ['item', { kind: 'item', text: '- Xong: 3' }, htmlParagraph('- Xong: 3', BODY)],
    ['room', { kind: 'room' }, htmlParagraph('…'.repeat(34), { size: 13, after: 6, align: 'left' })],
    ['table', { kind: 'table', table: TABLE }, htmlTable(TABLE) + GAP],
  ])('%s', (_, block, html) => expect(htmlBody([block])).toBe(html));

  test('stays with the next where it announces it', () =>
    expect(
      htmlBody([
        { kind: 'paragraph', text: 'Kết quả:' },
        { kind: 'item', text: '- Xong.' },
        { kind: 'room' },
      ]),
    ).toBe(
      htmlParagraph('Kết quả:', { ...BODY, keepWithNext: true }) +
        htmlParagraph('- Xong.', BODY) +
        htmlParagraph('…'.repeat(34), { size: 13, after: 6, align: 'left' }),
    ));

  test('none, nothing', () => expect(htmlBody([])).toBe(''));
});

test('notes stand in italics under their table', () =>
  expect(htmlNotedTable({ ...TABLE, notes: ['(1) Đã gia hạn.', '(2) Chưa rõ.'] })).toBe(
    htmlTable(TABLE) +
      htmlParagraph('(1) Đã gia hạn.', { size: 11, align: 'justify', italic: true }) +
      htmlParagraph('(2) Chưa rõ.', { size: 11, align: 'justify', italic: true }) +
      GAP,
  ));

test('"Nơi nhận" stands level with the title of the signer, whose name leaves room for the seal', () => {
  const report: PrintedReport = {
    ...hostileReport(''),
    signature: { titles: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], names: ['Võ Tấn Điệp'] },
    recipients: ['- Như trên;', '- Lưu: VT.'],
  };
  const small = (text: string): string => htmlParagraph(text, { size: 11, align: 'left' });
  const signer = (text: string): string => htmlParagraph(text, { size: 13, align: 'center', bold: true });
  expect(htmlEnd(report)).toBe(
    htmlSides(
      htmlParagraph('Nơi nhận:', { size: 12, align: 'left', bold: true, italic: true }) +
        small('- Như trên;') +
        small('- Lưu: VT.'),
      signer('TM. ỦY BAN NHÂN DÂN') + signer('CHỦ TỊCH') + signer('').repeat(5) + signer('Võ Tấn Điệp'),
      216 / 450,
    ),
  );
});
