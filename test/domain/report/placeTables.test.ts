import { placeTables } from '../../../src/domain/report/placeTables';
import type { ReportTable, ReportValue, TableId } from '../../../src/domain/report/Report';

const IDS: readonly TableId[] = ['tasks', 'sections', 'indicators', 'outlook', 'late'];

/** All tables without rows but these. */
function place(rows: Readonly<Partial<Record<TableId, readonly (readonly ReportValue[])[]>>>) {
  const tables = Object.fromEntries(
    IDS.map((id): [TableId, ReportTable] => [
      id,
      { id, columns: [], notes: [], rows: (rows[id] ?? []).map((cells) => ({ kind: 'data', cells })) },
    ]),
  ) as Record<TableId, ReportTable>;
  return placeTables(tables).map(({ id, numeral, heading }) => `${id}, ${numeral}, ${heading}`);
}
const cell = (length: number): string => 'x'.repeat(length);
const LONG = [[1, cell(1501)]];

describe('tables that become annexes', () => {
  test.each<[string, Parameters<typeof place>[0], readonly string[]]>([
    ['none without rows', {}, []],
    [
      'the tasks, however few; a single annex has no number',
      { tasks: [['']], late: [['x']] },
      ['tasks, , Phụ lục'],
    ],
    [
      'others where the longest cells of their rows sum up to more than a page',
      { late: [[cell(1501), 'a']] },
      ['late, , Phụ lục'],
    ],
    ['not with a page', { late: [[cell(1500), cell(1499)]] }, []],
    [
      'rows count together, each by its longest cell',
      {
        late: [
          [cell(751), cell(2)],
          [1, cell(750)],
        ],
      },
      ['late, , Phụ lục'],
    ],
    ['numbers and dates take no room', { outlook: Array.from({ length: 2000 }, () => [1, 2]) }, []],
    [
      'all, in their order',
      {
        tasks: [['']],
        sections: LONG,
        indicators: LONG,
        outlook: LONG,
        late: LONG,
      },
      [
        'tasks, I, Phụ lục I',
        'indicators, II, Phụ lục II',
        'outlook, III, Phụ lục III',
        'late, IV, Phụ lục IV',
      ],
    ],
  ])('%s', (_, rows, annexes) => expect(place(rows)).toEqual(annexes));
});
