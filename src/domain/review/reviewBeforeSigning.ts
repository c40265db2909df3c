import type { Analysis, Difference } from '../analysis/Analysis';
import type { WorkbookReading } from '../analysis/analyse';
import type { Settings } from '../settings/Settings';
import type { Snapshot } from '../sheet/Snapshot';
import { checkDates } from './checkDates';
import { checkDocuments } from './checkDocuments';
import { checkSettings } from './checkSettings';
import { checkTasks } from './checkTasks';
import { checkUnits } from './checkUnits';
import { checkYears } from './checkYears';
import { differingParts } from './differingParts';
import type { ReviewItem } from './ReviewItem';

/** "Soát trước khi ký": what to look at before a report on this workbook is signed. */
export function reviewBeforeSigning(
  snapshot: Snapshot,
  reading: WorkbookReading,
  settings: Settings,
): readonly ReviewItem[] {
  const { analysis } = reading;
  return [
    ...checkSettings(analysis, settings),
    ...checkYears(snapshot, reading),
    ...checkDates(analysis),
    ...checkDocuments(analysis),
    ...checkTasks(analysis),
    ...blankIndicators(analysis),
    ...checkUnits(analysis),
    ...analysis.differences.filter((difference) => !isSaid(difference, analysis)).map(differsFromPlan),
  ];
}

/** Of targets the problems say it. */
const isSaid = ({ cell }: Difference, { problems }: Analysis): boolean =>
  problems.some((problem) => problem.code === 'targetDiffersFromPlan' && problem.cell === cell);

function differsFromPlan({ cell, written, plan }: Difference): ReviewItem {
  const [own, wanted] = differingParts(written, plan);
  return { code: 'differsFromPlan', severity: 'note', cell, written: own, details: { plan: wanted } };
}

function blankIndicators({ indicators }: Analysis): readonly ReviewItem[] {
  return indicators
    .filter(({ judgement }) => judgement.verdict === 'noData' && judgement.actual === undefined)
    .map(({ name, actual, numerator, nameCell }) => ({
      code: 'indicatorBlank',
      severity: 'warning',
      cell: actual?.cell ?? numerator?.cell ?? nameCell,
      written: '',
      details: { name },
    }));
}
