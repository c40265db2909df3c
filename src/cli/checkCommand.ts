import { checkWorkbook, type CheckResult } from '../actions/checkWorkbook';
import { cliText } from './cli.vi';
import { calendarFile } from '../domain/reminders/calendarFile';
import { analysisJson, type EditCounts } from './analysisJson';
import { CliError } from './CliError';
import type { Command } from './Command';
import { describeAnalysis } from './describeAnalysis';
import { editCounts } from './editCounts';
import { onEmbeddedExcel } from './onEmbeddedExcel';
import { dateOption, yearOption } from './optionValues';
import { planOption, refusePlansOfOtherYears } from './planOption';
import { parseOptions } from './parseOptions';
import { readWorkbookFile, refuseSameFile } from './workbookFile';
import { writeOutput } from './writeOutput';
import { describeReview } from '../domain/review/review.vi';
import type { ReviewItem } from '../domain/review/ReviewItem';

const OPTIONS = {
  'as-of': 'string',
  sheet: 'string',
  year: 'string',
  plan: 'string',
  ics: 'string',
  reminders: 'boolean',
  json: 'boolean',
} as const;

/** tthc check IN.xlsx: what was read and how it stands; writes nothing into a workbook. */
export const checkCommand: Command = async ({ args, print, today }) => {
  const options = parseOptions(args, OPTIONS, 1);
  const [input = ''] = options.positionals;
  const asOf = dateOption('as-of', options.text('as-of')) ?? today;
  const sheet = options.text('sheet');
  const year = yearOption(options.text('year'));
  const calendar = options.text('ics');
  if (calendar !== undefined) await refuseSameFile(input, calendar);
  const plans = await planOption(options.text('plan'), asOf);
  const workbook = await readWorkbookFile(input);
  const { checked, counts } = await onEmbeddedExcel(
    workbook,
    async (host) => {
      const result = await checkWorkbook({
        asOf,
        ...(sheet === undefined ? {} : { sheet }),
        ...(year === undefined ? {} : { year }),
        plans,
      });
      return { checked: result, counts: editCounts(host, 0) };
    },
    input,
  );
  const { analysis } = checked;
  refusePlansOfOtherYears(plans, analysis);
  const isMissing = sheet !== undefined && !analysis.sheets.some(({ name }) => name === sheet);
  if (isMissing || analysis.tasks.length + analysis.indicators.length === 0) {
    throw new CliError(1, cliText.noPlan(input, sheet, analysis.sheets));
  }
  const written = calendar === undefined ? '' : await writeCalendar(calendar, checked);
  const withReminders = options.flag('reminders');
  print(
    options.flag('json')
      ? JSON.stringify(checkJson(checked, counts, withReminders), null, 2)
      : [describeCheck(checked, withReminders), written].filter(Boolean).join('\n\n'),
  );
};

/** What became of the file, said on a screen. */
async function writeCalendar(path: string, { analysis }: CheckResult): Promise<string> {
  const file = calendarFile(analysis);
  if (file === '') return cliText.noDeadlines(path);
  await writeOutput(path, file);
  return cliText.calendarWritten(path);
}

function checkJson(
  { analysis, review, reminders }: CheckResult,
  counts: EditCounts,
  withReminders: boolean,
): unknown {
  const texts = reminders.map(({ unit, late, soon, text }) => ({
    unit,
    late: late.map(({ no }) => no),
    soon: soon.map(({ no }) => no),
    text,
  }));
  return {
    ...analysisJson(analysis, counts),
    review: reviewJson(review),
    ...(withReminders ? { reminders: texts } : {}),
  };
}

function describeCheck({ analysis, review, reminders }: CheckResult, withReminders: boolean): string {
  const texts = reminders.map(({ text }) => text);
  return [
    describeAnalysis(analysis, review),
    ...(withReminders ? [cliText.reminderHeading(texts.length), ...texts] : []),
  ].join('\n\n');
}

/** "review" in the JSON of `check`. */
function reviewJson(items: readonly ReviewItem[]): unknown {
  return items.map((item) => ({
    code: item.code,
    severity: item.severity,
    cell: item.cell,
    written: item.written,
    message: describeReview(item),
  }));
}
