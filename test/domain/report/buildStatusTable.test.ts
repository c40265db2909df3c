import fc from 'fast-check';
import { statusLabels } from '../../../src/domain/progress/progress.vi';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import type { Status } from '../../../src/domain/progress/Judgement';
import { buildReport } from '../../../src/domain/report/buildReport';
import { buildStatusTable } from '../../../src/domain/report/buildStatusTable';
import { defaultSettings } from '../../../src/domain/settings/defaultSettings';
import { lineRoom } from '../../../src/domain/report/layout/laidText';
import { bodyWidths } from '../../../src/domain/report/layout/tableShape';
import type { Block, ReportTable } from '../../../src/domain/report/Report';
import { textWidth } from '../../../src/domain/text/textMetrics';
import { arbitraryAnalysis } from './arbitraryAnalysis';
import { tableLines } from './outlineOf';
import { plan2025Analysis, sampleTask } from './sampleAnalysis';

const tasksOf = (...statuses: readonly Status[]) =>
  statuses.map((status, index) => sampleTask({ no: String(index + 1), status }));
const many = (status: Status, count: number): Status[] => Array.from({ length: count }, () => status);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const countsIn = ({ rows }: ReportTable) => rows.map(({ cells }) => Number(cells[1]));

describe('the table of statuses', () => {
  const ONE_EACH = 'Tình trạng | >Số nhiệm vụ< | Mỗi ô ■ là 01 nhiệm vụ';
  test.each<[what: string, statuses: Status[], lines: string[]]>([
    ['no tasks', [], [ONE_EACH]],
    [
      'the statuses that occur, in the order of the labels',
      ['behind', 'done', 'behind'],
      [ONE_EACH, 'data: Hoàn thành | 1 | ■', 'data: Chậm tiến độ | 2 | ■■'],
    ],
    [
      'done in time and done late are told apart',
      ['doneLate', 'done', 'done'],
      [ONE_EACH, 'data: Hoàn thành đúng hạn | 2 | ■■', 'data: Hoàn thành quá hạn | 1 | ■'],
    ],
    ['25 of one status', many('needsUpdate', 25), [ONE_EACH, `data: Chưa cập nhật | 25 | ${'■'.repeat(25)}`]],
    [
      'more than stand on a line: some tasks a square, and one at least',
      ['behind', ...many('done', 90)],
      [
        'Tình trạng | >Số nhiệm vụ< | Mỗi ô ■ là khoảng 04 nhiệm vụ',
        `data: Hoàn thành | 90 | ${'■'.repeat(23)}`,
        'data: Chậm tiến độ | 1 | ■',
      ],
    ],
  ])('%s', (_, statuses, lines) => expect(tableLines(buildStatusTable(tasksOf(...statuses)))).toEqual(lines));

  test('every status has a row of its own', () => {
    const all = Object.keys(statusLabels) as Status[];
    const { rows } = buildStatusTable(tasksOf(...all));
    expect(new Set(rows.map(({ cells }) => cells[0])).size).toBe(all.length);
  });

  test('however many tasks there are, their squares stand on one line', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (count) => {
        const [line = ''] = tableLines(buildStatusTable(tasksOf(...many('done', count)))).slice(1);
        const width = textWidth(line.replace(/[^■]/g, ''), { size: 11, bold: false });
        expect(width).toBeLessThan(lineRoom(sum(bodyWidths.slice(4))));
      }),
      { numRuns: 10 },
    ));
});

describe('in the report', () => {
  const settings = defaultSettings(plan2025);
  const report = (charts: boolean, analysis = plan2025Analysis()) =>
    buildReport(analysis, { ...settings, charts }, { kind: 'q1' });
  const tablesIn = ({ body, annexes }: ReturnType<typeof report>) => [
    ...body.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    ...annexes.map(({ table }) => table),
  ];

  test('it follows the list of statuses', () => {
    const { body } = report(true);
    const at = body.findIndex((block) => block.kind === 'table');
    expect(body[at]).toMatchObject({ table: { id: 'statuses' } });
    expect(body[at - 1]).toMatchObject({ kind: 'item' });
  });

  test('counts each task once: its rows add up to the total row of the tables', () =>
    fc.assert(
      fc.property(arbitraryAnalysis(20), (analysis) => {
        const tables = tablesIn(report(true, analysis));
        const counted = tables.filter(({ id }) => id === 'statuses').flatMap(countsIn);
        const sections = tables.find(({ id }) => id === 'sections');
        const total = sections?.rows.find(({ kind }) => kind === 'total')?.cells[2];
        expect(sum(counted)).toBe(analysis.tasks.length);
        if (total !== undefined) expect(sum(counted)).toBe(total);
      }),
    ));

  test('the setting leaves out the squares, and nothing else', () => {
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
    expect(report(false).body).toEqual(withoutSquares);
  });
});
