import type { FollowedTask } from '../analysis/Analysis';
import { foldText } from '../text/foldText';
import type { ReportFacts } from './ReportFacts';

const PERIODIC_REPORT = /^(?:thuc hien )?bao cao .*kiem soat (?:tthc|thu tuc hanh chinh)/;

/** A periodic report whose only missing occasion is the period of this very one is made by it. */
export function isThisReport({ content, judgement }: FollowedTask, { kind, window }: ReportFacts): boolean {
  const [only, ...more] = judgement.missed;
  return (
    kind === 'ksttc' &&
    PERIODIC_REPORT.test(foldText(content)) &&
    only !== undefined &&
    more.length === 0 &&
    only.date.year === window.to.year &&
    only.date.month === window.to.month
  );
}
