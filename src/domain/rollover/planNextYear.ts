import type { FollowedIndicator } from '../analysis/Analysis';
import type { WorkbookReading } from '../analysis/analyse';
import { planOfReading } from '../analysis/planOfReading';
import { formatRate } from '../indicator/formatRate';
import { judgeIndicator } from '../indicator/judgeIndicator';
import type { Settings } from '../settings/Settings';
import { cellReference } from '../sheet/cellAddress';
import type { TypedCell } from '../sheet/TypedCell';
import type { Indicator } from '../table/Indicator';
import { advanceTask } from './advanceTask';
import type { Rollover } from './Rollover';
import { rolloverLog, type RolloverLog } from './rolloverLog';

/** The plan of the next year: its years moved on, this year's results as last year's, nothing recorded. */
export function planNextYear(
  reading: WorkbookReading,
  settings: Pick<Settings, 'soonDays' | 'reportDay' | 'raiseBy'>,
  isWanted: (key: string) => boolean,
): Rollover {
  const { analysis } = reading;
  const { year, asOf, targetRule, planYear } = analysis;
  const { soonDays, reportDay, raiseBy } = settings;
  const log = rolloverLog(year, isWanted);
  const { title } = planOfReading(reading);
  return {
    year: year + 1,
    title: title === analysis.plan?.title ? '' : log.text(title, planYear.from.cell),
    sections: analysis.sections.map((section) => ({
      ...section,
      title: log.text(section.title, cellReference(section.sheet, section.row - 1, 0)),
    })),
    tasks: analysis.tasks.map((task) => advanceTask(task, log, { asOf, soonDays, reportDay })),
    indicators: analysis.indicators.map((indicator) => {
      const next = advanceIndicator(indicator, log);
      return { ...next, judgement: judgeIndicator(next, undefined, { raiseBy, rule: targetRule }) };
    }),
    ...(targetRule && { targetRule }),
    changes: log.changes,
    superseded: log.superseded,
  };
}

function advanceIndicator(
  { sheet, row, no, name, nameCell, measure, agency, target, judgement }: FollowedIndicator,
  log: RolloverLog,
): Indicator {
  const result = resultOf(judgement);
  log.add({ kind: 'previous', cell: nameCell, before: name, after: result?.shown ?? '' });
  return {
    ...{ sheet, row, no, nameCell, measure },
    name: log.text(name, nameCell),
    agency: log.text(agency, nameCell, 'offices'),
    ...(target && { target: typeof target.value === 'string' ? log.deadline(target) : target }),
    ...(result && { previous: { ...result.cell, cell: '' } }),
  };
}

/** This year's result; a rate as Excel stores one, so that 0,5 % is not read as 50 %. */
function resultOf({
  actual,
  verdict,
  target,
}: FollowedIndicator['judgement']):
  { readonly cell: Omit<TypedCell, 'cell'>; readonly shown: string } | undefined {
  if (actual === undefined || verdict === 'invalid') return undefined;
  return target.unit === '%'
    ? {
        cell: { value: Number((actual / 100).toPrecision(12)), numberFormat: '0.00%' },
        shown: `${formatRate(actual)}%`,
      }
    : { cell: { value: actual, numberFormat: 'General' }, shown: formatRate(actual) };
}
