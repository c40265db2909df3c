import { goTo } from '../workbook/goTo';
import { runExcel } from '../workbook/runExcel';
import type { Action } from './Action';

/** Goes to "Sheet!B7", or to a sheet when the address is missing. */
export const showCell: Action<{ readonly cell: string }, void> = ({ cell }) => {
  const mark = cell.lastIndexOf('!');
  const place =
    mark < 0
      ? { sheet: cell, address: undefined }
      : { sheet: cell.slice(0, mark), address: cell.slice(mark + 1) };
  return runExcel((context) => goTo(context, place));
};
