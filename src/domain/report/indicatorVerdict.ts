import type { FollowedIndicator } from '../analysis/Analysis';
import { verdictLabels } from '../indicator/indicator.vi';
import type { Verdict } from '../table/Indicator';
import { indicatorTexts } from './report.vi';

/** centralOnly: the target for all is met, the higher one that last year's result sets is not; metCentral: without last year's result no more can be said. */
export type ReportedVerdict = Verdict | 'centralOnly' | 'metCentral';

export function reportedVerdict({ judgement }: FollowedIndicator, raisesTargets: boolean): ReportedVerdict {
  const { verdict, assigned, target, actual, previous } = judgement;
  const central = typeof target.value === 'number' && target.op === '>=' ? target.value : undefined;
  if (verdict === 'notMet' && assigned.rule === 'b' && central !== undefined && (actual ?? 0) >= central)
    return 'centralOnly';
  const isPartly = raisesTargets && assigned.rule === 'central' && previous === undefined;
  return verdict === 'met' && isPartly ? 'metCentral' : verdict;
}

/** Short of a target that the report holds it against. */
export const isMissed = ({ judgement }: FollowedIndicator): boolean => judgement.verdict === 'notMet';

/** As a cell of the table says it; what has no figure stands dotted in the column of results. */
export const verdictTexts: Readonly<Record<ReportedVerdict, string>> = {
  ...verdictLabels,
  ...indicatorTexts,
  noData: '',
  noCases: '',
};
