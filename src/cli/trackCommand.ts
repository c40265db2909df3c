import { trackSheet } from '../actions/trackSheet';
import { cliText } from './cli.vi';
import { CliError } from './CliError';
import type { Command } from './Command';
import { onEmbeddedExcel } from './onEmbeddedExcel';
import { dateOption, yearOption } from './optionValues';
import { parseOptions } from './parseOptions';
import { readWorkbookFile, refuseSameFile, writeWorkbookFile } from './workbookFile';

const OPTIONS = { output: 'string', 'as-of': 'string', sheet: 'string', year: 'string' } as const;

/** tthc track IN.xlsx -o OUT.xlsx: a tracker of the plan that was pasted into a sheet, as a table or as running text. */
export const trackCommand: Command = async ({ args, print, today }) => {
  const options = parseOptions(args, OPTIONS, 1);
  const [input = ''] = options.positionals;
  const output = options.text('output');
  if (output === undefined) throw new CliError(2, cliText.outputMissing);
  const asOf = dateOption('as-of', options.text('as-of')) ?? today;
  const sheet = options.text('sheet');
  const year = yearOption(options.text('year'));
  await refuseSameFile(input, output);
  const workbook = await readWorkbookFile(input);
  const tracker = await onEmbeddedExcel(
    workbook,
    () =>
      trackSheet({
        asOf,
        ...(sheet === undefined ? {} : { sheet }),
        ...(year === undefined ? {} : { year }),
      }),
    input,
  );
  await writeWorkbookFile(output, workbook);
  print(cliText.tracked(output, tracker));
};
