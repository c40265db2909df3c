import { watchWorkbook } from '../../src/actions/watchWorkbook';
import { openPastedPlan } from './openInExcel';

const SHEET = 'Kế hoạch 2025';

/** Events come on their own, after the request that made them. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('a cell that is typed, a sheet that is added and one that is deleted are told', async () => {
  const host = await openPastedPlan();
  let calls = 0;
  await watchWorkbook(() => (calls += 1));
  host.typeInCell(SHEET, 6, 4, 'Quý II');
  await settled();
  expect(calls).toBe(1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Nháp');
    await context.sync();
    context.workbook.worksheets.getItem('Nháp').delete();
    await context.sync();
  });
  await settled();
  expect(calls).toBe(3);
});

test('after the stop no callback comes, and Excel sends no event any more', async () => {
  const host = await openPastedPlan();
  let calls = 0;
  let messages = 0;
  const stop = await watchWorkbook(() => (calls += 1));
  await stop();
  host.onMessage(() => (messages += 1));
  host.typeInCell(SHEET, 6, 4, 'Quý II');
  await settled();
  expect([calls, messages]).toEqual([0, 0]);
});

test('two watchers are stopped one by one', async () => {
  const host = await openPastedPlan();
  let first = 0;
  let second = 0;
  const stopFirst = await watchWorkbook(() => (first += 1));
  const stopSecond = await watchWorkbook(() => (second += 1));
  await stopFirst();
  host.typeInCell(SHEET, 6, 4, 'Quý II');
  await settled();
  expect([first, second]).toEqual([0, 1]);
  await stopSecond();
  host.typeInCell(SHEET, 6, 4, 'Quý III');
  await settled();
  expect([first, second]).toEqual([0, 1]);
});
