import { createTracker } from '../actions/createTracker';
import { cliText } from './cli.vi';
import { newWorkbook } from '../host/newWorkbook';
import type { Command } from './Command';
import { onEmbeddedExcel } from './onEmbeddedExcel';
import { dateOption } from './optionValues';
import { parseOptions } from './parseOptions';
import { writeWorkbookFile } from './workbookFile';

/** tthc new OUT.xlsx: the tracking workbook from the plan that ships. */
export const newCommand: Command = async ({ args, print, today }) => {
  const options = parseOptions(args, { 'as-of': 'string' }, 1);
  const [output = ''] = options.positionals;
  const asOf = dateOption('as-of', options.text('as-of')) ?? today;
  const workbook = newWorkbook();
  const sheets = await onEmbeddedExcel(workbook, () => createTracker({ asOf, dropsBlankSheets: true }));
  await writeWorkbookFile(output, workbook);
  print(cliText.created(output, sheets.trackerSheet, sheets.indicatorSheet));
};
