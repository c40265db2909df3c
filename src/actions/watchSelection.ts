import { runExcel } from '../workbook/runExcel';
import { WorkbookError } from '../workbook/WorkbookError';

/** `row` as Excel shows it. */
export interface SelectedRow {
  readonly sheet: string;
  readonly row: number;
}

/** Walking through cells with a key held down raises an event each: the row is asked for when the user pauses so long. */
const PAUSE_MS = 250;

/** Tells which row was selected, after each selecting, until the returned function is called. */
export async function watchSelection(onSelect: (row: SelectedRow) => void): Promise<() => Promise<void>> {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const notify = (): Promise<void> => {
    clearTimeout(pause);
    pause = setTimeout(() => void tell(), PAUSE_MS);
    return Promise.resolve();
  };
  const tell = async () => {
    const row = await selectedRow();
    if (row !== undefined) onSelect(row);
  };
  const [adding, handler] = await runExcel(async (context) => {
    const added = context.workbook.onSelectionChanged.add(notify);
    await context.sync();
    return [context, added] as const;
  });
  return () =>
    runExcel(async (context) => {
      clearTimeout(pause);
      handler.remove();
      await context.sync();
    }, adding);
}

/** undefined where several areas or a chart are selected: there is no such range then. */
async function selectedRow(): Promise<SelectedRow | undefined> {
  try {
    return await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      const range = context.workbook.getSelectedRange().load('rowIndex');
      await context.sync();
      return { sheet: sheet.name, row: range.rowIndex + 1 };
    });
  } catch (error) {
    if (error instanceof WorkbookError) return undefined;
    throw error;
  }
}
