import { addPlanTasks } from '../../src/actions/addPlanTasks';
import { runJob } from '../../src/actions/runJob';
import { undoJob } from '../../src/actions/undoJob';
import type { CellValue } from '../../src/domain/sheet/Snapshot';
import type { Host } from '../../src/host/createHost';
import { parseArea } from '../../src/host/model/address';
import { readAutoFilter } from '../../src/host/xlsx/sections/autoFilter';
import { wholeWorkbook, whereDifferent } from './faults/wholeWorkbook';
import { AS_OF, snapshotNow } from './openInExcel';
import { HEADER, openRows, planRows } from './planSheet';

const ROWS = planRows();
const [FIRST, LAST] = [2, ROWS.length];
const job = { asOf: AS_OF, period: { kind: 'q1' } } as const;

const firstSheet = ({ workbook }: Host) => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

/** Without its sections, for an Excel table has none. */
const TASKS: CellValue[][] = [ROWS[0] ?? [], HEADER, ...ROWS.filter(([no]) => typeof no === 'number')];

/** The rows from the second on are an Excel table. */
async function openTable(
  rows: readonly (readonly CellValue[])[] = TASKS,
  prepare?: Parameters<typeof openRows>[1],
): Promise<Host> {
  const host = await openRows(rows, prepare);
  const area = parseArea(`A2:E${rows.length}`);
  if (!area) throw new Error('no area');
  const table = { id: 1, name: 'KH', area, headerRow: true, totalsRow: false, style: '' };
  firstSheet(host).tables.push({ ...table, columns: HEADER, part: 'xl/tables/table1.xml' });
  return host;
}

const openFiltered = (prepare: (sheet: Excel.Worksheet) => void): Promise<Host> =>
  openRows(ROWS, (sheet) => {
    sheet.autoFilter.apply(`A${FIRST}:E${LAST}`);
    prepare(sheet);
  });

const hiddenRows = (host: Host): readonly number[] =>
  [...firstSheet(host).rows].filter(([, { hidden }]) => hidden).map(([row]) => row);

const headersAt = async (row: number): Promise<readonly CellValue[]> =>
  (await snapshotNow()).sheets[0]?.values[row] ?? [];

describe('an Excel table', () => {
  test('gets the columns that are added, with their headers as names, and loses them again', async () => {
    const host = await openTable();
    const before = wholeWorkbook(host.workbook);
    const { undo } = await runJob(job);
    const headers = await headersAt(1);
    expect(headers.length).toBeGreaterThan(HEADER.length);
    const [table] = firstSheet(host).tables;
    expect(table?.columns).toEqual(headers);
    expect(table?.area).toMatchObject({ row: 1, rows: TASKS.length - 1, columns: headers.length });
    await undoJob(undo);
    expect([...whereDifferent(before, wholeWorkbook(host.workbook))]).toEqual([]);
  });

  test('gets the tasks that are added under it', async () => {
    const host = await openTable(TASKS.filter(([no]) => no !== 30));
    const { undo } = await addPlanTasks({ asOf: AS_OF, numbers: [30] });
    expect(firstSheet(host).tables[0]?.area).toMatchObject({ rows: TASKS.length - 1, columns: 5 });
    await undoJob(undo);
    expect(firstSheet(host).tables[0]?.area).toMatchObject({ rows: TASKS.length - 2, columns: 5 });
  });

  test('gets the columns that an earlier version put beside it', async () => {
    const host = await openTable();
    await runJob(job);
    const [table] = firstSheet(host).tables;
    const whole = table?.area;
    if (table && whole) Object.assign(table, { area: { ...whole, columns: 5 }, columns: HEADER });
    await runJob({ ...job, period: { kind: 'q2' } });
    expect(table?.area).toEqual(whole);
  });

  test('has each header once: what is taken gets a number', async () => {
    const header = [...HEADER, 'Ghi chú', 'Ghi chú (cũ)'];
    await openTable(
      TASKS.map((row, i) => (i === 1 ? header : [...row, '', ''])),
      undefined,
    );
    await runJob(job);
    const headers = (await headersAt(1)).map((text) => String(text).toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'something stands beside it',
      (sheet) => {
        sheet.getRange('H4').values = [['Người nhập: An']];
      },
    ],
    [
      'cells beside it are merged',
      (sheet) => {
        sheet.getRange('G5:H6').merge();
      },
    ],
  ])('nothing is written where %s', async (_, prepare) => {
    const host = await openTable(TASKS, prepare);
    const before = wholeWorkbook(host.workbook);
    await expect(runJob(job)).rejects.toMatchObject({
      code: expect.stringMatching(/besideSorted|mergedThere/) as string,
    });
    expect([...whereDifferent(before, wholeWorkbook(host.workbook))]).toEqual([]);
  });
});

describe('a filter', () => {
  test('gets the columns that are added, keeps what it filters by, and is as before when that is taken back', async () => {
    const host = await openFiltered((sheet) => {
      sheet.autoFilter.apply(`A${FIRST}:E${LAST}`, 4, {
        filterOn: 'Values',
        values: ['Thường xuyên', 'Quý I'],
      });
      sheet.autoFilter.apply(`A${FIRST}:E${LAST}`, 3, {
        ...{ filterOn: 'Custom', criterion1: '=*Văn phòng*', criterion2: '=*Công an*', operator: 'Or' },
      });
    });
    const before = wholeWorkbook(host.workbook);
    const [filter, hidden] = [firstSheet(host).autoFilter, hiddenRows(host)];
    expect(hidden.length).toBeGreaterThan(5);
    const { undo } = await runJob(job);
    const now = firstSheet(host).autoFilter;
    expect(now?.area).toEqual({ ...filter?.area, columns: (await headersAt(1)).length });
    expect(now?.criteria).toEqual(filter?.criteria);
    expect(hiddenRows(host)).toEqual(hidden);
    await undoJob(undo);
    expect([...whereDifferent(before, wholeWorkbook(host.workbook))]).toEqual([]);
  });

  test('of another part of the sheet is left alone', async () => {
    const host = await openRows(ROWS, (sheet) => {
      sheet.getRange('AA60:AB62').values = [
        ['Mã', 'Tên'],
        [1, 'a'],
        [2, 'b'],
      ];
      sheet.autoFilter.apply('AA60:AB62');
    });
    await runJob(job);
    expect(firstSheet(host).autoFilter?.area).toEqual(parseArea('AA60:AB62'));
  });

  test.each([
    ['a colour', '<colorFilter dxfId="0"/>'],
    ['the highest values', '<top10 val="3"/>'],
    ['a time', '<dynamicFilter type="thisMonth"/>'],
    ['blanks', '<filters blank="1"/>'],
  ])('by %s cannot surely be set again: nothing is written', async (_, xml) => {
    const host = await openFiltered(() => undefined);
    const ref = `A${FIRST}:E${LAST}`;
    firstSheet(host).autoFilter = readAutoFilter(
      `<autoFilter ref="${ref}"><filterColumn colId="4">${xml}</filterColumn></autoFilter>`,
    );
    const before = wholeWorkbook(host.workbook);
    await expect(runJob(job)).rejects.toMatchObject({ code: 'filterNotKept' });
    expect([...whereDifferent(before, wholeWorkbook(host.workbook))]).toEqual([]);
  });
});
