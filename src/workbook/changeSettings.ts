import type { Edit } from '../domain/sheet/Edit';
import type { Snapshot } from '../domain/sheet/Snapshot';
import { runExcel } from './runExcel';
import { writeEdits } from './writeEdits';

/** Changes what the workbook remembers for this add-in; `change` is given what it remembers now. Two requests. */
export const changeSettings = (change: (settings: Snapshot['settings']) => readonly Edit[]): Promise<void> =>
  runExcel(async (context) => {
    const items = context.workbook.settings.load('items/key,items/value');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    const settings = Object.fromEntries(items.items.map(({ key, value }) => [key, String(value)]));
    await writeEdits(context, { sheets: [], activeSheet: active.name, settings }, change(settings));
  });
