import { checkWorkbook } from '../actions/checkWorkbook';
import { cliText } from '../domain/messages.vi';
import { analysisJson } from './analysisJson';
import { CliError } from './CliError';
import type { Command } from './Command';
import { describeAnalysis } from './describeAnalysis';
import { editCounts } from './editCounts';
import { onEmbeddedExcel } from './onEmbeddedExcel';
import { dateOption } from './optionValues';
import { parseOptions } from './parseOptions';
import { readWorkbookFile } from './workbookFile';

/** tthc check IN.xlsx: what was read and how it stands; writes nothing. */
export const checkCommand: Command = async ({ args, print, today }) => {
  const options = parseOptions(args, { 'as-of': 'string', sheet: 'string', json: 'boolean' }, 1);
  const [input = ''] = options.positionals;
  const asOf = dateOption('as-of', options.text('as-of')) ?? today;
  const sheet = options.text('sheet');
  const workbook = await readWorkbookFile(input);
  const { analysis, counts } = await onEmbeddedExcel(workbook, async (host) => {
    const checked = await checkWorkbook.run({ asOf, ...(sheet === undefined ? {} : { sheet }) });
    return { analysis: checked.analysis, counts: editCounts(host, 0) };
  });
  const isMissing = sheet !== undefined && !analysis.sheets.some(({ name }) => name === sheet);
  if (isMissing || analysis.tasks.length + analysis.indicators.length === 0) {
    throw new CliError(1, cliText.noPlan(input, sheet, analysis.sheets));
  }
  print(
    options.flag('json')
      ? JSON.stringify(analysisJson(analysis, counts), null, 2)
      : describeAnalysis(analysis),
  );
};
