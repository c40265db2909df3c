import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { planTextEdits } from '../../../src/domain/jobs/planTextEdits';
import type { CellValue, Snapshot } from '../../../src/domain/sheet/Snapshot';
import { planSheet, TEN, workbookOf } from '../planRows';

const input = { asOf: plainDate(2025, 4, 10) };
const [first] = plan2025.tasks;
if (!first) throw new Error('no plan');

describe('the plan’s words in place of others', () => {
  const put = (rows: readonly (readonly CellValue[])[], row: number, value: CellValue) =>
    rows.map((cells, i) => (i === row ? cells.map((cell, j) => (j === 3 ? value : cell)) : cells));
  const before = workbookOf([planSheet('Sổ', put(TEN, 0, 'Phòng Nội vụ'))]);
  const difference = { written: 'Phòng Nội vụ', plan: first.unit, cells: ['Sổ!D2'], isReplaceable: true };
  const numbered = planSheet('Sổ', put(TEN, 0, 'Phòng Nội vụ'));
  const computed = workbookOf([
    {
      ...numbered,
      formulas: numbered.formulas.map((row, i) =>
        row.map((cell, j) => (i === 1 && j === 3 ? '="Phòng"' : cell)),
      ),
    },
  ]);
  const changed = { refused: 'changed', subject: '' };

  test('are put into the cells that still hold what was shown', () =>
    expect(planTextEdits(before, { ...input, difference })).toEqual([
      { kind: 'cells', sheet: 'Sổ', row: 1, column: 3, values: [[first.unit]] },
    ]));

  test.each<[string, Snapshot, Partial<typeof difference>]>([
    ['the cell holds other words now', before, { written: 'Phòng Tư pháp' }],
    ['the plan says something else', before, { plan: 'Phòng Tư pháp' }],
    ['they stand in one more cell', before, { cells: ['Sổ!D2', 'Sổ!D3'] }],
    ['they stand in another cell', before, { cells: ['Sổ!D3'] }],
    ['a formula shows them', computed, {}],
    ['the sheet holds the plan’s words', workbookOf([planSheet('Sổ', TEN)]), {}],
  ])('not where %s', (_, snapshot, change) =>
    expect(planTextEdits(snapshot, { ...input, difference: { ...difference, ...change } })).toEqual(changed),
  );
});
