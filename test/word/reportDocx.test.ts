import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { buildReport } from '../../src/domain/report/buildReport';
import { settingsOf2025 } from '../domain/settingsOf2025';
import type { PrintedReport } from '../../src/domain/report/printed/PrintedReport';
import { readPackage, readText } from '../../src/host/package/Package';
import { reportDocx } from '../../src/word/reportDocx';
import { arbitraryAnalysis } from '../domain/report/arbitraryAnalysis';
import { HOSTILE, hostileReport } from '../domain/report/printed/hostileReport';
import { printed } from '../domain/report/printed/seenSheet';
import { textsOf, wordsOf } from '../domain/report/printed/textsOf';
import { sampleAnalysis, sampleTask } from '../domain/report/sampleAnalysis';

jest.setTimeout(60_000);

const settings = settingsOf2025();

interface Parts {
  readonly document: string;
  readonly headers: readonly string[];
  readonly styles: string;
}

async function partsOf(report: PrintedReport): Promise<Parts> {
  const pack = await readPackage(await reportDocx(report));
  const part = async (name: string): Promise<string> => (await readText(pack, name)) ?? '';
  const count = 2 * (report.annexes.length + 1);
  const headers = Array.from({ length: count }, (_, i) => part(`word/header${i + 1}.xml`));
  return {
    document: await part('word/document.xml'),
    headers: await Promise.all(headers),
    styles: await part('word/styles.xml'),
  };
}

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The texts of the paragraphs, a line each. */
function textIn(document: string): string {
  const paragraphs = document.match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  return paragraphs
    .map((paragraph) =>
      (paragraph.match(/<w:t[ >][^<]*<\/w:t>|<w:br\/>/g) ?? [])
        .map((run) => (run === '<w:br/>' ? '\n' : unescaped(run.replace(/<[^>]*>/g, ''))))
        .join(''),
    )
    .join('\n');
}

/** The paragraph that holds a text. */
const paragraphOf = (document: string, text: string): string =>
  (document.match(/<w:p[ >].*?<\/w:p>/gs) ?? []).find((paragraph) => textIn(paragraph) === text) ?? '';

const sectionsOf = (document: string): string[] => document.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];

const tablesOf = (document: string): string[] => document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];

const rowsOf = (table: string): string[] => table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];

/** Millimetres as twips. */
const mm = (length: number): number => Math.round((length * 72 * 20) / 25.4);

const report = printed(
  buildReport(
    sampleAnalysis({ tasks: [sampleTask({ no: '1', status: 'notStarted' })] }),
    {
      ...settings,
      parentAgency: 'UBND tỉnh',
      signerAuthority: 'TM. Ủy ban nhân dân',
      signerName: 'Võ Tấn Điệp',
    },
    { kind: 'q3' },
  ),
);

describe('Nghị định 30/2020/NĐ-CP, Phụ lục I', () => {
  let parts: Parts;
  beforeAll(async () => {
    parts = await partsOf(report);
  });

  test('A4 upright; top and bottom 20 mm, left 30 mm, right 20 mm', () => {
    const [first] = sectionsOf(parts.document);
    expect(first).toContain(`<w:pgSz w:w="${mm(210)}" w:h="${mm(297)}" w:orient="portrait"/>`);
    for (const [side, length] of [
      ['top', 20],
      ['bottom', 20],
      ['left', 30],
      ['right', 20],
    ] as const)
      expect(first).toContain(`w:${side}="${mm(length)}"`);
  });

  test('Times New Roman, Vietnamese', () => {
    expect(parts.styles).toMatch(
      /<w:docDefaults>.*w:ascii="Times New Roman".*w:val="vi-VN".*<\/w:docDefaults>/s,
    );
  });

  test('the page number stands centred at the top, size 13, and not on page 1', () => {
    for (const section of sectionsOf(parts.document)) expect(section).toContain('<w:titlePg/>');
    const numbered = parts.headers.filter((header) => header.includes('>PAGE<'));
    expect(numbered).toHaveLength(1 + report.annexes.length);
    for (const header of numbered) {
      expect(header).toContain('<w:jc w:val="center"/>');
      expect(header).toContain('<w:sz w:val="26"/>');
    }
  });

  const { letterhead, subject, recipients, signature, annexes } = report;
  test.each<[string, string, { size: number; bold: boolean; italic: boolean; align: string }]>([
    [
      'Quốc hiệu',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      { size: 12, bold: true, italic: false, align: 'center' },
    ],
    ['Tiêu ngữ', 'Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true, italic: false, align: 'center' }],
    ['Cơ quan chủ quản', letterhead.parentAgency, { size: 12, bold: false, italic: false, align: 'center' }],
    [
      'Cơ quan ban hành',
      letterhead.agency[0] ?? '',
      { size: 12, bold: true, italic: false, align: 'center' },
    ],
    ['Số, ký hiệu', letterhead.number, { size: 13, bold: false, italic: false, align: 'center' }],
    [
      'Địa danh và thời gian',
      letterhead.placeAndDate,
      { size: 13, bold: false, italic: true, align: 'center' },
    ],
    ['Tên loại', 'BÁO CÁO', { size: 14, bold: true, italic: false, align: 'center' }],
    ['Trích yếu', subject, { size: 14, bold: true, italic: false, align: 'center' }],
    [
      'Mục',
      'I. TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH',
      { size: 13, bold: true, italic: false, align: 'both' },
    ],
    ['Thẩm quyền ký', signature.titles[0] ?? '', { size: 13, bold: true, italic: false, align: 'center' }],
    ['Họ và tên', signature.names[0] ?? '', { size: 13, bold: true, italic: false, align: 'center' }],
    ['Nơi nhận', 'Nơi nhận:', { size: 12, bold: true, italic: true, align: 'left' }],
    ['danh sách nơi nhận', recipients[0] ?? '', { size: 11, bold: false, italic: false, align: 'left' }],
    ['Phụ lục', annexes[0]?.heading ?? '', { size: 14, bold: true, italic: false, align: 'center' }],
    ['tên phụ lục', annexes[0]?.title ?? '', { size: 13, bold: true, italic: false, align: 'center' }],
    ['kèm theo', annexes[0]?.lines[0] ?? '', { size: 13, bold: false, italic: true, align: 'center' }],
  ])('%s: %s', (_, text, { size, bold, italic, align }) => {
    const paragraph = paragraphOf(parts.document, text);
    const run = paragraph.slice(paragraph.lastIndexOf('<w:r>'));
    expect(text).not.toBe('');
    expect(paragraph).toContain(`<w:jc w:val="${align}"/>`);
    expect(run).toContain(`<w:sz w:val="${size * 2}"/>`);
    expect(run.includes('<w:b/>')).toBe(bold);
    expect(run.includes('<w:i/>')).toBe(italic);
  });

  test('the body is justified, 13 pt, its first line 1 cm in, 6 pt between paragraphs', () => {
    const texts = report.body.flatMap((block) => ('text' in block ? [block.text] : []));
    for (const text of texts) {
      const paragraph = paragraphOf(parts.document, text);
      expect(paragraph).toContain('<w:jc w:val="both"/>');
      expect(paragraph).toContain(`w:firstLine="${mm(10)}"`);
      expect(paragraph).toContain('w:after="120"');
      expect(paragraph).toContain('<w:sz w:val="26"/>');
    }
  });

  test('headings stay with what follows; so does the closing sentence with the signature', () => {
    const kept = report.body.filter(
      (block, index) => block.kind === 'heading' || (index === report.body.length - 1 && 'text' in block),
    );
    for (const block of kept)
      expect(paragraphOf(parts.document, 'text' in block ? block.text : '')).toContain('<w:keepNext/>');
    expect(rowsOf(tablesOf(parts.document).find((table) => table.includes('Nơi nhận:')) ?? '')).toHaveLength(
      1,
    );
  });

  test('each annex is a section across, its pages counted from 1', () => {
    const [, ...across] = sectionsOf(parts.document);
    expect(across).toHaveLength(annexes.length);
    for (const section of across) {
      expect(section).toContain(`<w:pgSz w:w="${mm(297)}" w:h="${mm(210)}" w:orient="landscape"/>`);
      expect(section).toContain('<w:pgNumType w:start="1"/>');
    }
  });
});

describe('tables', () => {
  let tables: string[];
  beforeAll(async () => {
    tables = tablesOf((await partsOf(hostileReport('một'))).document).filter((table) =>
      table.includes('STT'),
    );
  });

  test('column titles are repeated on each page, no row is broken', () => {
    for (const table of tables) {
      const rows = rowsOf(table);
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false, false, false]);
      for (const row of rows) expect(row).toContain('<w:cantSplit/>');
    }
  });

  test('groups over their columns, single columns over both rows, a heading over the rest', () => {
    const [upper = '', lower = '', heading = ''] = rowsOf(tables[0] ?? '');
    expect(upper.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2);
    expect(upper.match(/<w:gridSpan w:val="2"\/>/g)).toHaveLength(1);
    expect(lower.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(2);
    expect(heading).toContain('<w:gridSpan w:val="3"/>');
  });

  test('a table wider than the page is narrowed to it', async () => {
    const wide = hostileReport('x');
    const annexes = wide.annexes.map((annex) => ({
      ...annex,
      table: { ...annex.table, columns: annex.table.columns.map((column) => ({ ...column, width: 900 })) },
    }));
    const { document } = await partsOf({ ...wide, annexes });
    const widths = tablesOf(document)
      .at(-1)
      ?.match(/<w:gridCol w:w="\d+"\/>/g)
      ?.map((column) => Number(/\d+/.exec(column)?.[0]));
    expect(widths?.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(mm(297 - 30 - 20) + 2);
  });
});

test('every text and every cell of a report stands in the document', async () => {
  const reports = arbitraryAnalysis(20).map((analysis) => buildReport(analysis, settings, { kind: 'q3' }));
  await fc.assert(
    fc.asyncProperty(reports, async (each) => {
      const document = wordsOf(textIn((await partsOf(printed(each))).document));
      for (const text of textsOf(each)) expect(document).toContain(wordsOf(text));
    }),
    { numRuns: 10 },
  );
});

describe('hostile texts', () => {
  test.each([...HOSTILE, 'a\u0000\u000Bb'])('%p is text in well-formed XML', async (text) => {
    const { document } = await partsOf(hostileReport(text));
    expect(() => new SaxesParser({ xmlns: true }).write(document).close()).not.toThrow();
    expect(textIn(document)).toContain(text.replace('\u0000\u000B', ''));
  });
});
