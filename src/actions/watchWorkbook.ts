import { runExcel } from '../workbook/runExcel';

/** Calls back after each change of any sheet, until the returned function is called. */
export async function watchWorkbook(onChange: () => void): Promise<() => void> {
  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const notify = (): Promise<void> => {
      onChange();
      return Promise.resolve();
    };
    const added = [
      worksheets.onChanged.add(notify),
      worksheets.onAdded.add(notify),
      worksheets.onDeleted.add(notify),
    ];
    await context.sync();
    return added;
  });
  return () => {
    for (const handler of handlers) handler.remove();
    void handlers[0]?.context.sync();
  };
}
