import { readNextYear, writeNextYear } from '../actions/draftNextYear';
import { changeCells, supersededCells } from '../domain/rollover/buildChangeSheet';
import { newWorkbook } from '../host/newWorkbook';
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
  replace: 'string',
  json: 'boolean',
} as const;

/** tthc next IN.xlsx -o OUT.xlsx: a workbook of its own with the draft of next year's plan. */
export const nextCommand: Command = async ({ args, print, today }) => {
  const options = parseOptions(args, OPTIONS, 1);
  const [input = ''] = options.positionals;
  const output = options.text('output');
  if (output === undefined) throw new CliError(2, cliText.outputMissing);
  const asOf = dateOption('as-of', options.text('as-of')) ?? today;
  const sheet = options.text('sheet');
  const year = yearOption(options.text('year'));
  const replace = namesOption(options.text('replace'));
  await refuseSameFile(input, output);
  const next = await onEmbeddedExcel(
    await readWorkbookFile(input),
    () =>
      readNextYear({
        ...{ asOf, replace },
        ...(sheet === undefined ? {} : { sheet }),
        ...(year === undefined ? {} : { year }),
      }),
    input,
  );
  const workbook = newWorkbook();
  await onEmbeddedExcel(workbook, () => writeNextYear(next));
  await writeWorkbookFile(output, workbook);
  const { changes, superseded, trackerSheet, indicatorSheet, changeSheet } = next;
  print(
    options.flag('json')
      ? JSON.stringify(
          { ...{ year: next.year, trackerSheet, indicatorSheet, changeSheet }, changes, superseded },
          null,
          2,
        )
      : [
          cliText.drafted(output, next),
          ...changes.map((change) => cliText.draftChange(changeCells(change))),
          ...superseded.map((name) => cliText.draftChange(supersededCells(name))),
        ].join('\n'),
  );
};

/** "all", or keys parted by ";" as the list of changes gives them. */
const namesOption = (written: string | undefined): readonly string[] | 'all' =>
  written === 'all'
    ? 'all'
    : (written ?? '')
        .split(';')
        .map((key) => key.trim())
        .filter(Boolean);
