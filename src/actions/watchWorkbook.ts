import { runExcel } from '../workbook/runExcel';

/** Calls back after each change of any sheet, until the returned function is called. */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  const notify = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  const [adding, handlers] = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(notify),
      worksheets.onAdded.add(notify),
      worksheets.onDeleted.add(notify),
    ];
    await context.sync();
    return [context, added] as const;
  });
  // A handler is removed in the context that added it (learn.microsoft.com: "Work with events using the Excel API").
  return () =>
    runExcel(async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }, adding);
}
