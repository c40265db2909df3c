import { checkWorkbook, type CheckResult } from '../../src/actions/checkWorkbook';
import { saveCorrections } from '../../src/actions/saveCorrections';
import { takePlanText } from '../../src/actions/takePlanText';
import { undoJob } from '../../src/actions/undoJob';
import { plan2025 } from '../../src/domain/plan/plan2025';
import type { DifferenceGroup } from '../../src/domain/analysis/groupDifferences';
import { AS_OF, openPastedPlan, reopen, snapshotNow } from './openInExcel';
import { openRows, planRows, SHEET, taskRow } from './planSheet';

const CONTENT = 1;
const UNIT = 3;
const OTHER_UNIT = 'Phòng Văn hóa - Xã hội';

/** The plan with another content in task 5, and another unit in tasks 3, 7 and 8: 3 and 7 have one unit in the plan. */
function changedRows() {
  const rows = planRows();
  const at = (no: number) => taskRow(rows, no);
  const put = (row: number, column: number, text: string) => {
    const cells = rows[row];
    if (cells) cells[column] = text;
  };
  put(at(5), CONTENT, 'Thực hiện niêm yết, công khai TTHC trên bảng tin sau khi được công bố.');
  for (const no of [3, 7, 8]) put(at(no), UNIT, OTHER_UNIT);
  return { rows, at };
}

const check = (): Promise<CheckResult> => checkWorkbook({ asOf: AS_OF });
const find = ({ differences }: CheckResult, written: string): DifferenceGroup => {
  const found = differences.find((group) => group.written === written);
  if (!found) throw new Error(`no difference: ${written}`);
  return found;
};
const valueAt = async (row: number, column: number) => (await snapshotNow()).sheets[0]?.values[row]?.[column];

describe('differences from the plan', () => {
  test('the same words in several cells are one question, when the plan’s words are the same too', async () => {
    const { rows, at } = changedRows();
    await openRows(rows);
    const { differences } = await check();
    const units = differences.filter(({ written }) => written === OTHER_UNIT);
    expect(units.map(({ cells, plan }) => [cells, plan])).toEqual([
      [[`${SHEET}!D${at(3) + 1}`, `${SHEET}!D${at(7) + 1}`], plan2025.tasks[2]?.unit],
      [[`${SHEET}!D${at(8) + 1}`], plan2025.tasks[7]?.unit],
    ]);
  });

  test('kept: no longer listed, also after the file was closed; listed again on request', async () => {
    const { rows } = changedRows();
    const host = await openRows(rows);
    const before = await check();
    const first = find(before, OTHER_UNIT);
    await saveCorrections({ kind: 'keep', difference: first });
    await reopen(host);
    const after = await check();
    expect(after.differences).toHaveLength(before.differences.length - 1);
    expect(after.keptCount).toBe(first.cells.length);
    await saveCorrections({ kind: 'listAgain' });
    expect((await check()).differences).toEqual(before.differences);
  });

  test('taken from the plan: the plan’s text stands in those cells, and no other cell changes', async () => {
    const { rows, at } = changedRows();
    await openRows(rows);
    const before = await snapshotNow();
    const difference = find(await check(), OTHER_UNIT);
    const { cells } = await takePlanText({ asOf: AS_OF, difference });
    expect(cells).toBe(difference.cells.length);
    expect(await valueAt(at(7), UNIT)).toBe(plan2025.tasks[6]?.unit);
    const changed = (await snapshotNow()).sheets[0]?.values.flatMap((row, i) =>
      row.filter((value, j) => value !== before.sheets[0]?.values[i]?.[j]),
    );
    expect(changed).toHaveLength(cells);
    expect((await check()).differences).not.toContainEqual(difference);
  });

  test('taken back: the workbook is as it was', async () => {
    await openRows(changedRows().rows);
    const before = await snapshotNow();
    const { undo } = await takePlanText({ asOf: AS_OF, difference: find(await check(), OTHER_UNIT) });
    await undoJob(undo);
    expect(await snapshotNow()).toEqual(before);
  });

  test('a cell that somebody has changed meanwhile is not written', async () => {
    const { rows, at } = changedRows();
    const host = await openRows(rows);
    const difference = find(await check(), OTHER_UNIT);
    host.typeInCell(SHEET, at(7), UNIT, 'Công an phường');
    await expect(takePlanText({ asOf: AS_OF, difference })).rejects.toMatchObject({ code: 'changed' });
    expect(await valueAt(at(7), UNIT)).toBe('Công an phường');
  });

  test('undo refuses when the cell has been worked on since', async () => {
    const { rows, at } = changedRows();
    const host = await openRows(rows);
    const { undo } = await takePlanText({ asOf: AS_OF, difference: find(await check(), OTHER_UNIT) });
    host.typeInCell(SHEET, at(7), UNIT, 'Công an phường');
    await expect(undoJob(undo)).rejects.toMatchObject({ code: 'sheetChangedByUser' });
  });

  test.each([
    { title: 'a formula', column: UNIT, typed: '="Phòng "&"Nội vụ"', written: 'Phòng Nội vụ' },
    { title: 'words under a date format', column: 4, typed: '15/3/2025', written: '15/03/2025' },
  ])('$title: listed as $written', async ({ title, column, typed, written }) => {
    const { rows, at } = changedRows();
    const host = await openRows(rows);
    host.typeInCell(SHEET, at(1), column, typed);
    expect(find(await check(), written).isReplaceable).toBe(title !== 'a formula');
  });

  test('a number in front of the words is not lost: the cell is not offered for replacement', async () => {
    const { rows, at } = changedRows();
    const unnumbered = rows.map((row, i) =>
      i === 1 ? row.slice(1) : [`${row[0]}. ${row[1]}`, ...row.slice(2)],
    );
    await openRows(unnumbered.slice(1));
    const { differences } = await check();
    const content = differences.find(({ cells }) => cells.includes(`${SHEET}!A${at(5)}`));
    expect(content?.isReplaceable).toBe(false);
  });

  test('on a protected sheet nothing is written', async () => {
    await openRows(changedRows().rows, (sheet) => sheet.protection.protect());
    const difference = find(await check(), OTHER_UNIT);
    await expect(takePlanText({ asOf: AS_OF, difference })).rejects.toMatchObject({ code: 'protected' });
  });

  test('words of a pasted plan that go on in another row are not offered for replacement', async () => {
    await openPastedPlan();
    const { differences } = await check();
    const split = differences.find(({ cells }) => cells.includes('Kế hoạch 2025!E63'));
    expect(split?.isReplaceable).toBe(false);
  });
});
