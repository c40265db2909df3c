import { createTracker } from '../actions/createTracker';
import { cliText } from './cli.vi';
import { newWorkbook } from '../host/newWorkbook';
import type { Command } from './Command';
import { onEmbeddedExcel } from './onEmbeddedExcel';
import { dateOption, yearOption } from './optionValues';
import { parseOptions } from './parseOptions';
import { planOption } from './planOption';
import { settingsOption } from './settingsOption';
import { writeWorkbookFile } from './workbookFile';

const OPTIONS = {
  'as-of': 'string',
  plan: 'string',
  year: 'string',
  settings: 'string',
  empty: 'boolean',
} as const;

/** tthc new OUT.xlsx: the tracking workbook from a plan of another one, from the plan that ships, or their frame. */
export const newCommand: Command = async ({ args, print, today }) => {
  const options = parseOptions(args, OPTIONS, 1);
  const [output = ''] = options.positionals;
  const asOf = dateOption('as-of', options.text('as-of')) ?? today;
  const year = yearOption(options.text('year'));
  const settings = await settingsOption(options.text('settings'));
  const plans = await planOption(options.text('plan'), asOf);
  const workbook = newWorkbook();
  const sheets = await onEmbeddedExcel(workbook, () =>
    createTracker({
      asOf,
      dropsBlankSheets: true,
      ...(year === undefined ? {} : { year }),
      ...(settings === undefined ? {} : { settings }),
      ...(plans.length === 0 ? {} : { plans }),
      ...(options.flag('empty') ? { base: 'frame' } : {}),
    }),
  );
  await writeWorkbookFile(output, workbook);
  print(cliText.created(output, sheets.trackerSheet, sheets.indicatorSheet));
};
