import { actionLabels } from '../domain/messages.vi';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';

/** Goes to "Sheet!B7", or to a sheet when the address is missing. */
export const showCell: Action<{ readonly cell: string }, void> = {
  id: 'show',
  label: actionLabels.show,
  run: ({ cell }) =>
    runExcel(async (context) => {
      const mark = cell.lastIndexOf('!');
      const sheet = context.workbook.worksheets.getItem(mark < 0 ? cell : cell.slice(0, mark));
      sheet.activate();
      if (mark >= 0) sheet.getRange(cell.slice(mark + 1)).select();
      await context.sync();
    }),
};
