import { addPlanTasks } from '../../src/actions/addPlanTasks';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { runJob } from '../../src/actions/runJob';
import { undoJob } from '../../src/actions/undoJob';
import { plan2025 } from '../../src/domain/plan/plan2025';
import type { CellValue } from '../../src/domain/sheet/Snapshot';
import { AS_OF, openPastedPlan, reopen, snapshotNow } from './openInExcel';
import { openRows, planRows, SHEET, taskRow } from './planSheet';

/** The plan as typed, without these tasks. */
const rowsWithout = (...numbers: readonly number[]): CellValue[][] =>
  planRows().filter(([no]) => typeof no !== 'number' || !numbers.includes(no));

const check = () => checkWorkbook({ asOf: AS_OF });
const add = (...numbers: readonly number[]) => addPlanTasks({ asOf: AS_OF, numbers });

test('a task that the sheet lacks is listed, and may be added', async () => {
  await openRows(rowsWithout(12));
  expect(await check()).toMatchObject({ analysis: { missing: [12] }, canAddTasks: true });
});

describe('a task of the plan is added', () => {
  test('in the first free row under the table, with the plan’s texts', async () => {
    const rows = rowsWithout(12);
    await openRows(rows);
    await add(12);
    const task = plan2025.tasks[11];
    const sheet = (await snapshotNow()).sheets[0];
    expect(sheet?.values[rows.length]).toEqual([
      task?.no,
      task?.content,
      task?.result,
      task?.unit,
      task?.time,
    ]);
    expect(sheet?.values.slice(0, rows.length)).toEqual(rows);
  });

  test('and read in the section that it has in the plan, also after the file was closed', async () => {
    const host = await openRows(rowsWithout(12, 25));
    await add(12, 25);
    await reopen(host);
    const { analysis } = await check();
    expect(analysis.missing).toEqual([]);
    for (const no of [12, 25]) {
      const task = analysis.tasks.find(({ planNo }) => planNo === no);
      expect(task?.section).toBe(plan2025.tasks[no - 1]?.section);
    }
  });

  test('in a section whose tasks are all missing: by its title', async () => {
    const section = plan2025.tasks[0]?.section;
    const numbers = plan2025.tasks.filter((task) => task.section === section).map(({ no }) => no);
    await openRows(rowsWithout(...numbers));
    await add(...numbers);
    const { analysis } = await check();
    const added = analysis.tasks.filter(({ planNo }) => planNo !== undefined && numbers.includes(planNo));
    expect(added.map((task) => task.section)).toEqual(numbers.map(() => section));
  });

  test('and followed by the report from then on', async () => {
    await openRows(rowsWithout(12));
    await add(12);
    const { analysis } = await runJob({ asOf: AS_OF, period: { kind: 'q1' } });
    expect(analysis.tasks.find(({ planNo }) => planNo === 12)?.judgement.status).toBe('behind');
  });

  test('looks like the table where the row is bare; a row that somebody prepared keeps its looks', async () => {
    const rows = rowsWithout(12);
    const bottomLine = async () =>
      Excel.run(async (context) => {
        const line = context.workbook.worksheets
          .getItem(SHEET)
          .getCell(rows.length, 1)
          .format.borders.getItem('EdgeBottom')
          .load('style');
        await context.sync();
        return line.style;
      });
    await openRows(rows);
    await add(12);
    expect(await bottomLine()).toBe('Continuous');
    await openRows(rows, (sheet) => {
      sheet.getRangeByIndexes(rows.length, 0, 1, 5).format.borders.getItem('EdgeBottom').style = 'Dash';
    });
    await add(12);
    expect(await bottomLine()).toBe('Dash');
  });

  test('and printed: a print area that ends with the table goes on', async () => {
    const rows = rowsWithout(12);
    const printed = async () =>
      Excel.run(async (context) => {
        const area = context.workbook.worksheets.getItem(SHEET).pageLayout.getPrintArea().load('address');
        await context.sync();
        return area.address.slice(area.address.lastIndexOf('!') + 1);
      });
    await openRows(rows, (sheet) => sheet.pageLayout.setPrintArea(`A1:E${rows.length}`));
    const { undo } = await add(12);
    expect(await printed()).toBe(`A1:E${rows.length + 1}`);
    await undoJob(undo);
    expect(await printed()).toBe(`A1:E${rows.length}`);
  });
});

test('taken back: every cell is as it was', async () => {
  await openRows(rowsWithout(12, 25));
  const before = await snapshotNow();
  const { undo } = await add(12, 25);
  await undoJob(undo);
  expect((await snapshotNow()).sheets).toEqual(before.sheets);
  expect((await check()).analysis.missing).toEqual([12, 25]);
});

test('a note further down, or beside the table, stays where it is', async () => {
  const rows = rowsWithout(12);
  const signed: CellValue[][] = [
    ...rows.map((row) => [...row, '', 'ghi nhớ']),
    [],
    [],
    [],
    ['', 'NGƯỜI LẬP'],
  ];
  await openRows(signed);
  await add(12);
  const values = (await snapshotNow()).sheets[0]?.values ?? [];
  expect(values[rows.length]?.[0]).toBe(12);
  expect(values[rows.length + 3]?.[1]).toBe('NGƯỜI LẬP');
  expect(values.slice(0, rows.length).map((row) => row[6])).toEqual(rows.map(() => 'ghi nhớ'));
});

describe('nothing is written', () => {
  const noRoom: readonly {
    title: string;
    below: CellValue[][];
    prepare?: (sheet: Excel.Worksheet) => void;
  }[] = [
    { title: 'a signature stands right under the table', below: [['', 'NGƯỜI LẬP']] },
    { title: 'a signature would stand right under the new row', below: [[], ['', 'NGƯỜI LẬP']] },
    {
      title: 'the free rows are merged',
      below: [[], [], [], ['', 'NGƯỜI LẬP']],
      prepare: (sheet) => sheet.getRangeByIndexes(rowsWithout(12).length, 0, 2, 5).merge(false),
    },
  ];
  test.each(noRoom)('$title', async ({ below, prepare }) => {
    await openRows([...rowsWithout(12), ...below], prepare);
    const before = await snapshotNow();
    await expect(add(12)).rejects.toMatchObject({ code: 'noRoom', subject: SHEET });
    expect(await snapshotNow()).toEqual(before);
  });

  test('the task has been added meanwhile', async () => {
    await openRows(rowsWithout(12));
    await add(12);
    await expect(add(12)).rejects.toMatchObject({ code: 'changed' });
  });

  test('the sheet is protected', async () => {
    await openRows(rowsWithout(12), (sheet) => sheet.protection.protect());
    await expect(add(12)).rejects.toMatchObject({ code: 'protected' });
  });

  test('the plan was pasted', async () => {
    await openPastedPlan();
    expect((await check()).canAddTasks).toBe(false);
  });

  test('Excel refuses half-way: the workbook is as before', async () => {
    const host = await openRows(rowsWithout(12));
    const before = await snapshotNow();
    const write = host.requests.length + 4;
    host.failNext({ code: 'GeneralException', atAction: 6, when: (request) => request === write });
    await expect(add(12)).rejects.toMatchObject({ code: 'notWritten' });
    expect((await snapshotNow()).sheets).toEqual(before.sheets);
  });
});

test('the number that comes late is not called missing', async () => {
  const rows = rowsWithout(12);
  await openRows(rows);
  await add(12);
  const { problems } = (await check()).analysis;
  expect(problems.map(({ code }) => code)).not.toContain('numberMissing');
  expect(taskRow(rows, 12)).toBe(-1);
});
