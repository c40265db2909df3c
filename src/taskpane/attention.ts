import type { CheckResult } from '../actions/checkWorkbook';
import type { Problem } from '../domain/problem/Problem';
import { groupReview, type ReviewGroup } from '../domain/review/groupReview';

/** What waits for the user, each thing once: differences from the plan have a list of their own. */
export interface Attention {
  readonly problems: readonly Problem[];
  readonly review: readonly ReviewGroup[];
  /** Without what is only said for completeness. */
  readonly count: number;
}

export function attentionOf(checked: Pick<CheckResult, 'analysis' | 'review' | 'differences'>): Attention {
  const { problems, missing } = checked.analysis;
  const review = groupReview(checked.review.filter(({ code }) => code !== 'differsFromPlan'));
  const presses = ({ severity }: Pick<Problem, 'severity'>) => severity !== 'note';
  const findings = review.filter(presses).reduce((sum, group) => sum + group.findings.length, 0);
  return {
    problems,
    review,
    count: problems.filter(presses).length + findings + checked.differences.length + missing.length,
  };
}
