import fc from 'fast-check';
import type { Status } from '../../../src/domain/progress/Judgement';
import { buildReport } from '../../../src/domain/report/buildReport';
import { buildStatusTable } from '../../../src/domain/report/buildStatusTable';
import { settingsOf2025 } from '../settingsOf2025';
import { lineRoom } from '../../../src/domain/report/layout/laidText';
import { bodyWidths } from '../../../src/domain/report/layout/tableShape';
import type { Block } from '../../../src/domain/report/Report';
import { textWidth } from '../../../src/domain/text/textMetrics';
import { tableLines } from './tableLines';
import { plan2025Analysis, sampleTask } from './sampleAnalysis';

const tasksOf = (...statuses: readonly Status[]) =>
  statuses.map((status, index) => sampleTask({ no: String(index + 1), status }));
const many = (status: Status, count: number): Status[] => Array.from({ length: count }, () => status);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the table of statuses', () => {
  const ONE_EACH = 'Tình trạng | >Số nhiệm vụ< | Mỗi ô ■ là 01 nhiệm vụ';
  test.each<[what: string, statuses: Status[], lines: string[]]>([
    ['no tasks', [], [ONE_EACH]],
    [
      'the groups that occur, in their order',
      ['behind', 'done', 'behind'],
      [ONE_EACH, 'data: Hoàn thành | 01 | ■', 'data: Chậm tiến độ | 02 | ■■'],
    ],
    ['25 of one status', many('needsUpdate', 25), [ONE_EACH, `data: Thường xuyên | 25 | ${'■'.repeat(25)}`]],
    [
      'more than stand on a line: some tasks a square, and one at least',
      ['behind', ...many('done', 90)],
      [
        'Tình trạng | >Số nhiệm vụ< | Mỗi ô ■ là khoảng 04 nhiệm vụ',
        `data: Hoàn thành | 90 | ${'■'.repeat(23)}`,
        'data: Chậm tiến độ | 01 | ■',
      ],
    ],
  ])('%s', (_, statuses, lines) =>
    expect(tableLines(buildStatusTable(tasksOf(...statuses), { charts: true }))).toEqual(lines),
  );

  test('however many tasks there are, their squares stand on one line', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (count) => {
        const [line = ''] = tableLines(
          buildStatusTable(tasksOf(...many('done', count)), { charts: true }),
        ).slice(1);
        const width = textWidth(line.replace(/[^■]/g, ''), { size: 11, bold: false });
        expect(width).toBeLessThan(lineRoom(sum(bodyWidths.slice(4))));
      }),
      { numRuns: 10 },
    ));
});

describe('in the report', () => {
  const settings = settingsOf2025();
  const report = (charts: boolean, analysis = plan2025Analysis()) =>
    buildReport(analysis, { ...settings, charts }, { kind: 'q1' });

  test('the setting leaves out the squares, and counts by section in place of the summary that they draw', () => {
    const isDrawn = (text: unknown) => typeof text === 'string' && /[■□]/.test(text);
    const withoutSquares = report(true).body.flatMap((block): Block[] => {
      if (block.kind !== 'table') return [block];
      if (block.table.id === 'statuses') return [];
      const rows = block.table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (typeof cell === 'string' ? cell.replace(/\n[■□│]+$/, '') : cell)),
      }));
      const notes = block.table.notes.filter((note) => !isDrawn(note));
      return [{ ...block, table: { ...block.table, rows, notes } }];
    });
    expect(JSON.stringify(report(true).body)).toMatch(/\\n■+□*│/);
    const plain = report(false).body;
    const isBySection = (block: Block) => block.kind === 'table' && block.table.id === 'sections';
    expect(plain.filter(isBySection)).toHaveLength(1);
    expect(plain.filter((block) => !isBySection(block))).toEqual(withoutSquares);
  });
});
