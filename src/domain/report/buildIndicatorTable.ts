import type { Analysis, FollowedIndicator } from '../analysis/Analysis';
import { describeTarget } from '../indicator/describeTarget';
import type { Target } from '../table/Indicator';
import { verdictLabels } from '../indicator/indicator.vi';
import { reportTexts } from './report.vi';
import { describeTypedCell } from './describeTypedCell';
import type { ReportTable } from './Report';
import { roundForShow } from './roundForShow';
import { taskNumber } from './taskNumber';

/** Each indicator with its central and its assigned target, the result and the verdict. */
export function buildIndicatorTable({
  indicators,
  year,
}: Pick<Analysis, 'indicators' | 'year'>): ReportTable {
  const { no, indicator, measure, central, assigned, actual, verdict, shortfall } = reportTexts.columns;
  return {
    id: 'indicators',
    columns: [
      { title: no, align: 'center' },
      { title: indicator, align: 'left' },
      ...[measure, central, assigned, actual, verdict, shortfall].map(
        (title) => ({ title, align: 'center' }) as const,
      ),
    ],
    notes: [
      ...(indicators.some(({ judgement }) => judgement.assigned.rule !== 'central')
        ? [reportTexts.ruleNote(year - 1)]
        : []),
      ...(indicators.some(({ judgement }) => judgement.shortfall !== undefined)
        ? [reportTexts.shortfallNote]
        : []),
    ],
    rows: indicators.map((item) => ({
      kind: 'data',
      cells: [
        taskNumber(item),
        item.name,
        item.measure,
        describeTarget(item.judgement.target) || describeTypedCell(item.target),
        assignedCell(item),
        shownActual(item) ?? '',
        verdictLabels[item.judgement.verdict],
        item.judgement.shortfall ?? '',
      ],
    })),
  };
}

/** "≥ 88 (b)": the rule of the annex that gave it, where one did. */
function assignedCell({ judgement: { assigned } }: FollowedIndicator): string {
  const target = describeTarget(assigned);
  return target === '' || assigned.rule === 'central' ? target : `${target} (${assigned.rule})`;
}

/** The result as the table and the sentences show it; undefined where there is none. */
export function shownActual({ judgement }: FollowedIndicator): number | undefined {
  const { actual, target, assigned } = judgement;
  return actual === undefined ? undefined : roundForShow(actual, [...borders(target), ...borders(assigned)]);
}

/** The numbers that a result is held against. */
function borders({ value }: Target): readonly number[] {
  if (value === null) return [];
  return typeof value === 'number' ? [value] : value;
}
