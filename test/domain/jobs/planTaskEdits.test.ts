import { plainDate } from '../../../src/domain/calendar/PlainDate';
import { appendableSheet, planTaskEdits } from '../../../src/domain/jobs/planTaskEdits';
import { SECTIONS_KEY } from '../../../src/domain/table/rows/storedCorrections';
import type { Edit } from '../../../src/domain/sheet/Edit';
import type { Snapshot } from '../../../src/domain/sheet/Snapshot';
import { HEADER, planSheet, taskRows, TEN, workbookOf } from '../planRows';
import { sheetOf } from '../sheet/sheetOf';

const input = { asOf: plainDate(2025, 4, 10) };

describe('tasks of the plan that the sheet lacks', () => {
  const snapshot = workbookOf([planSheet('Sổ', TEN)]);
  const pasted = workbookOf([sheetOf('Sổ', [HEADER, ...TEN.slice(0, 5), HEADER, ...TEN.slice(5)])]);
  const signed = workbookOf([planSheet('Sổ', [...TEN, [], ['', 'NGƯỜI LẬP']])]);
  const at = (row: number) => ({ bareFrom: row, printArea: undefined });

  test.each<[string, Snapshot, readonly number[], object]>([
    ['have a place', snapshot, [11, 30], { sheet: 'Sổ' }],
    ['one of them stands there already', snapshot, [11, 10], { refused: 'changed', subject: '' }],
    ['in a pasted sheet have none', pasted, [11], { refused: 'noRoom', subject: '' }],
  ])('%s', (_, before, numbers, answer) =>
    expect(appendableSheet(before, { ...input, numbers })).toEqual(answer),
  );

  const edits = (before: Snapshot, ...numbers: readonly number[]) =>
    planTaskEdits(before, { ...input, numbers }, at(20));

  test('stand under the table, in the order of the plan', () =>
    expect(edits(snapshot, 12, 11)).toEqual([
      { kind: 'cells', sheet: 'Sổ', row: 11, column: 0, values: taskRows(11, 12) },
    ]));

  test('get the look of the table where their rows are bare', () => {
    const drawn = planTaskEdits(snapshot, { ...input, numbers: [11] }, at(11));
    expect(Array.isArray(drawn) && drawn.map(({ kind }: Edit) => kind)).toEqual(['cells', 'format']);
  });

  test('of another section are remembered there', () => {
    const rows = [
      ['A', 'Ban hành văn bản'],
      ...TEN.slice(1, 2),
      ['B', 'Rà soát'],
      ...TEN.slice(2),
      ...taskRows(11),
    ];
    const answer = edits(workbookOf([planSheet('Sổ', rows)]), 1);
    const last = Array.isArray(answer) ? (answer.at(-1) as Edit) : undefined;
    if (last?.kind !== 'setting') throw new Error('no setting');
    expect(last.key).toBe(SECTIONS_KEY);
    expect(JSON.parse(last.value)).toMatchObject([{ sheet: 'Sổ', section: 'A' }]);
  });

  test.each<[string, Snapshot, readonly number[], string]>([
    ['a pasted sheet', pasted, [11], ''],
    ['something stands right under the table', signed, [11], 'Sổ'],
    ['a number that the plan does not have', snapshot, [31], 'Sổ'],
  ])('no room: %s', (_, before, numbers, subject) =>
    expect(edits(before, ...numbers)).toEqual({ refused: 'noRoom', subject }),
  );

  test('no room in the chosen sheet', () => {
    const chosen = { ...input, sheet: 'Không có', numbers: [] };
    const refused = { refused: 'noRoom', subject: 'Không có' };
    expect(appendableSheet(snapshot, chosen)).toEqual(refused);
    expect(planTaskEdits(snapshot, chosen, at(20))).toEqual(refused);
  });
});
