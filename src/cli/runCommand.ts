import { runJob } from '../actions/runJob';
import { saveReportAsWord } from '../actions/saveReportAsWord';
import { cliText } from './cli.vi';
import { analysisJson } from './analysisJson';
import { CliError } from './CliError';
import type { Command } from './Command';
import { editCounts } from './editCounts';
import { onEmbeddedExcel } from './onEmbeddedExcel';
import { dateOption, kindOption, periodOption, yearOption } from './optionValues';
import { planOption, refusePlansOfOtherYears } from './planOption';
import { parseOptions } from './parseOptions';
import { settingsOption } from './settingsOption';
import { isSameFile, readWorkbookFile, refuseSameFile, writeWorkbookFile } from './workbookFile';
import { writeOutput } from './writeOutput';

const OPTIONS = {
  output: 'string',
  'as-of': 'string',
  period: 'string',
  kind: 'string',
  sheet: 'string',
  year: 'string',
  plan: 'string',
  settings: 'string',
  docx: 'string',
  json: 'boolean',
} as const;

/** tthc run IN.xlsx -o OUT.xlsx: the one click. */
export const runCommand: Command = async ({ args, print, today }) => {
  const options = parseOptions(args, OPTIONS, 1);
  const [input = ''] = options.positionals;
  const output = options.text('output');
  if (output === undefined) throw new CliError(2, cliText.outputMissing);
  const asOf = dateOption('as-of', options.text('as-of')) ?? today;
  const kind = kindOption(options.text('kind'));
  const settings = await settingsOption(options.text('settings'));
  const given = kind === undefined ? settings : { ...settings, reportKind: kind };
  const period = periodOption(options.text('period'));
  const sheet = options.text('sheet');
  const year = yearOption(options.text('year'));
  const docx = options.text('docx');
  await refuseSameFile(input, output);
  if (docx !== undefined) await refuseOutput(docx, input, output);
  const plans = await planOption(options.text('plan'), asOf);
  const workbook = await readWorkbookFile(input);
  const { result, counts, document } = await onEmbeddedExcel(
    workbook,
    async (host) => {
      const job = await runJob({
        asOf,
        ...(period === undefined ? {} : { period }),
        ...(sheet === undefined ? {} : { sheet }),
        ...(year === undefined ? {} : { year }),
        plans,
        ...(given === undefined ? {} : { settings: given }),
      });
      refusePlansOfOtherYears(plans, job.analysis);
      const jobCounts = editCounts(host, job.cells);
      const saved = docx === undefined ? undefined : await saveReportAsWord(undefined);
      return { result: job, counts: jobCounts, document: saved?.bytes };
    },
    input,
  );
  await writeWorkbookFile(output, workbook);
  if (docx !== undefined && document) await writeOutput(docx, document);
  const { trackerSheet, indicatorSheet, reportSheet, filled } = result;
  const told = cliText.ran(output, trackerSheet, indicatorSheet, reportSheet, counts.cells);
  print(
    options.flag('json')
      ? JSON.stringify({ ...analysisJson(result.analysis, counts), filled }, null, 2)
      : [
          told,
          ...(filled.length === 0 ? [] : [cliText.filled(filled)]),
          ...(docx === undefined ? [] : [cliText.docxWritten(docx)]),
        ].join('\n'),
  );
};

/** Neither the input nor the workbook that is written is overwritten by the document. */
async function refuseOutput(docx: string, input: string, output: string): Promise<void> {
  await refuseSameFile(input, docx);
  if (await isSameFile(docx, output)) throw new CliError(2, cliText.sameOutputs(docx));
}
