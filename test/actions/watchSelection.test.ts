import { watchSelection, type SelectedRow } from '../../src/actions/watchSelection';
import { openPastedPlan } from './openInExcel';

const cellAt = (row: number) => ({ row, column: 1, rows: 1, columns: 1 });

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('the row that somebody selects is told, of several in a row the last', async () => {
  const host = await openPastedPlan();
  const told: SelectedRow[] = [];
  await watchSelection((row) => told.push(row));
  for (const row of [6, 7, 8]) host.select('Kế hoạch 2025', cellAt(row));
  await until(() => told.length > 0);
  host.select('Chỉ tiêu', cellAt(4));
  await until(() => told.length > 1);
  expect(told).toEqual([
    { sheet: 'Kế hoạch 2025', row: 9 },
    { sheet: 'Chỉ tiêu', row: 5 },
  ]);
});

test('after the stop nothing is told', async () => {
  const host = await openPastedPlan();
  let stopped = 0;
  const stop = await watchSelection(() => (stopped += 1));
  host.select('Kế hoạch 2025', cellAt(6));
  await stop();
  let going = 0;
  await watchSelection(() => (going += 1));
  host.select('Kế hoạch 2025', cellAt(7));
  await until(() => going > 0);
  expect(stopped).toBe(0);
});
