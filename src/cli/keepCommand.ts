import { keepPlan } from '../actions/keepPlan';
import { cliText } from './cli.vi';
import { CliError } from './CliError';
import type { Command } from './Command';
import { onEmbeddedExcel } from './onEmbeddedExcel';
import { dateOption, yearOption } from './optionValues';
import { parseOptions } from './parseOptions';
import { readWorkbookFile, refuseSameFile, writeWorkbookFile } from './workbookFile';

const OPTIONS = {
  output: 'string',
  'as-of': 'string',
  sheet: 'string',
  year: 'string',
  json: 'boolean',
} as const;

/** tthc keep IN.xlsx -o OUT.xlsx: the followed table as the plan of its year, kept in the workbook. */
export const keepCommand: Command = async ({ args, print, today }) => {
  const options = parseOptions(args, OPTIONS, 1);
  const [input = ''] = options.positionals;
  const output = options.text('output');
  if (output === undefined) throw new CliError(2, cliText.outputMissing);
  const asOf = dateOption('as-of', options.text('as-of')) ?? today;
  const sheet = options.text('sheet');
  const year = yearOption(options.text('year'));
  await refuseSameFile(input, output);
  const workbook = await readWorkbookFile(input);
  const { plan } = await onEmbeddedExcel(
    workbook,
    () =>
      keepPlan({ asOf, ...(sheet === undefined ? {} : { sheet }), ...(year === undefined ? {} : { year }) }),
    input,
  );
  await writeWorkbookFile(output, workbook);
  print(options.flag('json') ? JSON.stringify(plan, null, 2) : cliText.planKept(output, plan));
};
