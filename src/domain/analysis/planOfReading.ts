import { writtenText } from '../sheet/writtenText';
import type { Plan, PlanIndicator, PlanTask } from '../plan/Plan';
import { matchIndicator } from '../plan/matchIndicator';
import { tasksNaming } from '../plan/tasksNaming';
import { normalizeText } from '../text/normalizeText';
import type { TypedCell } from '../sheet/TypedCell';
import type { FollowedTask } from './Analysis';
import { analysisTexts } from './analysis.vi';
import type { WorkbookReading } from './analyse';
import { planHead, type PlanHead } from './planHead';

/** What is followed, as the plan of its year; where the sheet does not tell, as the plan says that it was held against. */
export function planOfReading(reading: WorkbookReading): Plan {
  const { analysis, isPlanOfYear } = reading;
  const { year, sections, targetRule } = analysis;
  const followed = isPlanOfYear ? analysis.plan : undefined;
  const head = headOf(reading);
  const written = analysis.tasks.filter(({ content }) => content !== '');
  const numbers = numbersOf(written);
  const tasks = written.map((task, i): PlanTask => {
    const { section, content, result, unit, time } = task;
    return { no: numbers[i] ?? i + 1, section, content, result, unit, time: textOf(time) };
  });
  const numberOf = (planNo: number): readonly number[] =>
    written.flatMap((task: FollowedTask, i) => (task.planNo === planNo ? (numbers[i] ?? []) : []));
  const codes = new Set(tasks.map(({ section }) => section));
  return {
    year,
    title: head.title === '' ? (followed?.title ?? analysisTexts.planOf(year)) : head.title,
    decision: head.decision ?? followed?.decision ?? { number: '', issuer: '', ...issuedOn(reading) },
    sections: sections
      .filter(({ code }, i) => sections.findIndex((each) => each.code === code) === i && isUsed(code, codes))
      .map(({ code, title }) => ({ code, title })),
    tasks,
    indicators: indicatorsOf(reading, tasks, followed, numberOf),
    ...(targetRule && { targetRule: { ...targetRule, cell: '' } }),
  };
}

/** A tracker of ours bears a title of ours: the sheet that it was made from tells more. */
function headOf({ analysis, tables }: WorkbookReading): PlanHead {
  const place = tables.plans[0] ?? tables.indicators[0];
  const at = tables.grids.findIndex(({ name }) => name === analysis.source);
  const sheet = tables.grids[at] ?? place?.sheet;
  const headerRows = tables.sheets[at]?.tables.map(({ headerRow }) => headerRow) ?? [];
  return sheet ? planHead(sheet, Math.min(...headerRows, place?.table.headerRow ?? 0)) : { title: '' };
}

const issuedOn = ({ analysis }: WorkbookReading): Partial<Plan['decision']> =>
  analysis.planYear.issued ? { date: analysis.planYear.issued } : {};

/** A section that holds tasks, or sections with tasks. */
const isUsed = (code: string, used: ReadonlySet<string>): boolean =>
  [...used].some((each) => each === code || each.startsWith(`${code}.`));

/** Those of the sheet where each is a whole number of its own, else counted from 1. */
function numbersOf(rows: readonly { readonly no: string }[]): readonly number[] {
  const numbers = rows.map(({ no }) => (/^\d{1,6}$/.test(no) ? Number(no) : NaN));
  const isOwn = new Set(numbers).size === rows.length && !numbers.some(Number.isNaN);
  return isOwn ? numbers : rows.map((_, i) => i + 1);
}

/** Line breaks part the bullets of a text. */
const textOf = (cell: TypedCell): string =>
  typeof cell.value === 'string' ? normalizeText(cell.value) : writtenText(cell);

function indicatorsOf(
  { analysis }: WorkbookReading,
  tasks: readonly PlanTask[],
  followed: Plan | undefined,
  numberOf: (planNo: number) => readonly number[],
): readonly PlanIndicator[] {
  const numbers = numbersOf(analysis.indicators);
  const naming = tasksNaming(tasks);
  return analysis.indicators.map((indicator, i) => {
    const { name, measure, agency, target } = indicator;
    const planned = followed && matchIndicator(indicator, followed);
    return {
      ...{ no: numbers[i] ?? i + 1, name, measure, agency, target: target ? textOf(target) : '' },
      counts: planned?.counts ?? { numerator: '', denominator: '', note: '' },
      tasks: planned ? planned.tasks.flatMap(numberOf) : naming(name),
    };
  });
}
