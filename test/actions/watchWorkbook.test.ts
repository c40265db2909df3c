import { watchWorkbook } from '../../src/actions/watchWorkbook';
import { openPastedPlan } from './openInExcel';

const SHEET = 'Kế hoạch 2025';

/** Events come on their own, after the request that made them. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}

test('a cell that is typed, a sheet that is added and one that is deleted are told', async () => {
  const host = await openPastedPlan();
  let calls = 0;
  await watchWorkbook(() => (calls += 1));
  host.typeInCell(SHEET, 6, 4, 'Quý II');
  await until(() => calls > 0);
  expect(calls).toBe(1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Nháp');
    await context.sync();
    context.workbook.worksheets.getItem('Nháp').delete();
    await context.sync();
  });
  await until(() => calls > 2);
  expect(calls).toBe(3);
});

test('after the stop Excel sends no event any more, and no callback comes', async () => {
  const host = await openPastedPlan();
  let calls = 0;
  let messages = 0;
  const stop = await watchWorkbook(() => (calls += 1));
  await stop();
  host.onMessage(() => (messages += 1));
  host.typeInCell(SHEET, 6, 4, 'Quý II');
  expect(messages).toBe(0);
  let later = 0;
  await watchWorkbook(() => (later += 1));
  host.typeInCell(SHEET, 6, 4, 'Quý III');
  await until(() => later > 0);
  expect(calls).toBe(0);
});

test('two watchers are stopped one by one', async () => {
  const host = await openPastedPlan();
  let first = 0;
  let second = 0;
  const stopFirst = await watchWorkbook(() => (first += 1));
  const stopSecond = await watchWorkbook(() => (second += 1));
  await stopFirst();
  host.typeInCell(SHEET, 6, 4, 'Quý II');
  await until(() => second > 0);
  expect([first, second]).toEqual([0, 1]);
  await stopSecond();
  host.typeInCell(SHEET, 6, 4, 'Quý III');
  let third = 0;
  await watchWorkbook(() => (third += 1));
  host.typeInCell(SHEET, 6, 4, 'Quý IV');
  await until(() => third > 0);
  expect([first, second]).toEqual([0, 1]);
});
