import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { buildReport } from '../../../../src/domain/report/buildReport';
import { settingsOf2025 } from '../../settingsOf2025';
import { reportHtml } from '../../../../src/domain/report/html/reportHtml';
import type { PrintedReport } from '../../../../src/domain/report/printed/PrintedReport';
import { reportText } from '../../../../src/domain/report/printed/reportText';
import { arbitraryAnalysis } from '../arbitraryAnalysis';
import { HOSTILE, hostileReport } from './hostileReport';
import { printed } from './seenSheet';
import { textsOf, wordsOf } from './textsOf';

const settings = settingsOf2025();

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** HTML that we write is XML too. */
function parse(html: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.on('closetag', () => void open.pop());
  parser.write(html).close();
  return root;
}

function find({ children }: Element, name: string): Element[] {
  return children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...find(child, name)],
  );
}

const textOf = ({ name, children }: Element): string =>
  name === 'br'
    ? '\n'
    : children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

const paragraphsOf = (html: string): string => wordsOf(find(parse(html), 'p').map(textOf).join('\n'));

describe('every text and every cell of a report', () => {
  const reports = arbitraryAnalysis().map((analysis) => buildReport(analysis, settings, { kind: 'q3' }));

  test('stands in the HTML', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const html = paragraphsOf(reportHtml(printed(report)));
        for (const text of textsOf(report)) expect(html).toContain(wordsOf(text));
      }),
      { numRuns: 25 },
    );
  });

  test('stands in the plain text', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const plain = wordsOf(reportText(printed(report)));
        for (const text of textsOf(report)) expect(plain).toContain(wordsOf(text));
      }),
      { numRuns: 25 },
    );
  });
});

describe('hostile texts', () => {
  test.each(HOSTILE)('%p is text in the HTML', (text) => {
    const html = reportHtml(hostileReport(text));
    const root = parse(html);
    const shown = find(root, 'p').map(textOf).join('\n');
    expect(shown.split(text).length - 1).toBeGreaterThanOrEqual(5);
    const known = ['html', 'head', 'meta', 'style', 'body', 'div', 'p', 'span', 'br', 'table'];
    const inTables = ['colgroup', 'col', 'thead', 'tbody', 'tr', 'td', 'th'];
    expect([...known, ...inTables]).toEqual(expect.arrayContaining([...new Set(namesIn(root))]));
    expect(html).not.toMatch(/<[^>]*\son\w+=/i);
  });

  test('a character that XML forbids is left out', () => {
    expect(reportHtml(hostileReport('a\u0000b\u000Bc'))).toContain('abc');
  });
});

const namesIn = ({ children }: Element): string[] =>
  children.flatMap((child) => (typeof child === 'string' ? [] : [child.name, ...namesIn(child)]));

describe('what Word makes tables of', () => {
  const report: PrintedReport = hostileReport('x');
  const [annex] = report.annexes;
  const tables = find(parse(reportHtml(report)), 'table');
  const units = tables.find((table) => find(table, 'th').length > 0);

  test('two header rows in a <thead>, single columns over both, groups over theirs', () => {
    const spans = find(units ?? parse('<a/>'), 'th').map(({ attributes, ...cell }) => [
      textOf({ attributes, ...cell }),
      attributes['colspan'] ?? '1',
      attributes['rowspan'] ?? '1',
    ]);
    expect(spans).toEqual([
      ['STT', '1', '2'],
      ['Đơn vị', '1', '2'],
      ['Chủ trì', '2', '1'],
      ['Tổng số', '1', '1'],
      ['Hoàn thành', '1', '1'],
    ]);
    expect(find(units ?? parse('<a/>'), 'thead').flatMap((head) => find(head, 'tr'))).toHaveLength(2);
  });

  test('a heading row: its code, then its title over the rest', () => {
    const heading = find(units ?? parse('<a/>'), 'td').find(({ attributes }) => attributes['colspan']);
    expect(heading?.attributes['colspan']).toBe('3');
  });

  test('letterhead and signature are tables without lines', () => {
    expect(tables.filter(({ attributes }) => attributes['border'] === '0')).toHaveLength(3);
  });

  test('Times New Roman everywhere, sizes in points', () => {
    for (const { attributes } of find(parse(reportHtml(report)), 'p')) {
      const style = attributes['style'] ?? '';
      if (!style.includes('border-bottom')) expect(style).toContain("'Times New Roman'");
      expect(style).toMatch(/font-size:\d+(\.\d+)?pt/);
    }
  });

  test('an annex is a section across', () => {
    expect(annex).toBeDefined();
    expect(reportHtml(report)).toMatch(
      /@page WordSection2\{size:841\.89pt 595\.28pt;mso-page-orientation:landscape/,
    );
  });

  test('cells of the plain text are parted by tabs', () => {
    expect(reportText(report)).toContain('STT\tĐơn vị\tChủ trì - Tổng số\tChủ trì - Hoàn thành\n');
  });
});
