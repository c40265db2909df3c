import type { Plan } from '../../../src/domain/plan/Plan';
import { plan2025 } from '../../../src/domain/plan/plan2025';
import { keptPlans, planFor } from '../../../src/domain/plan/planOfYear';
import { planSheetEdits, readPlanSheet } from '../../../src/domain/plan/planSheet';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import { sheetOf } from '../sheet/sheetOf';
import { planTask } from './smallPlan';

const valuesOf = (plan: Plan): readonly (readonly CellValue[])[] =>
  planSheetEdits(plan, 'Gốc').flatMap((edit) =>
    edit.kind === 'cells' ? edit.values.map((row) => row.map((value) => value ?? '')) : [],
  );

const { targetRule: _, ...noRule } = plan2025;

test.each<[string, Plan]>([
  ['the plan of 2025', plan2025],
  [
    'a plan without rule, decision, indicators',
    { ...noRule, decision: { number: '', issuer: '' }, indicators: [] },
  ],
  [
    'a plan of 300 tasks',
    {
      ...plan2025,
      tasks: Array.from({ length: 300 }, (_task, i) => planTask(i + 1, `Việc ${i + 1}\n- gạch đầu dòng`)),
    },
  ],
  [
    'texts that look like formulas, dates and numbers',
    { ...plan2025, title: '=1+1', tasks: [planTask(1, '01/02')] },
  ],
])('%s is read as it was written', (_title, plan) => {
  expect(readPlanSheet(sheetOf('Gốc', valuesOf(plan)))).toStrictEqual({ kind: 'understood', plan });
});

test.each<[string, number, number, CellValue]>([
  ['another kind of row', 6, 0, 'Việc'],
  ['a year that is none', 1, 1, 'hai nghìn'],
  ['a day that is none', 1, 4, '31/02/2025'],
  ['a percentage that is none', 2, 1, ''],
  ['a task without number', 20, 1, ''],
  ['a task without content', 20, 3, ''],
])('%s: the sheet is damaged there', (_title, row, column, value) => {
  const values = valuesOf(plan2025).map((cells, i) =>
    cells.map((cell, j) => (i === row && j === column ? value : cell)),
  );
  expect(readPlanSheet(sheetOf('Gốc', values))).toStrictEqual({ kind: 'damaged', cell: `Gốc!A${row + 1}` });
});

test('a plan that the workbook keeps goes before the one that ships', () => {
  const kept = { ...plan2025, title: 'Kế hoạch của phường' };
  const next = { ...plan2025, year: 2026 };
  const workbook = { sheets: [sheetOf('2026', valuesOf(next)), sheetOf('2025', valuesOf(kept))] };
  expect(planFor(workbook, 2025)).toStrictEqual(kept);
  expect(planFor(workbook, 2026)).toStrictEqual(next);
  expect(planFor(workbook, 2027)).toBeUndefined();
  expect(keptPlans(workbook).map(({ sheet }) => sheet)).toStrictEqual(['2025', '2026']);
});
