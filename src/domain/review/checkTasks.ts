import type { Analysis, FollowedTask } from '../analysis/Analysis';
import type { Status } from '../progress/Judgement';
import { isBlank } from '../sheet/TypedCell';
import { isCollective } from '../table/offices/officeWords';
import type { ReviewCode, ReviewItem } from './ReviewItem';

/** What a report leaves unsaid of a task, and where it is to be written. */
const GAPS: readonly {
  readonly code: ReviewCode;
  readonly severity: ReviewItem['severity'];
  readonly applies: (task: FollowedTask) => boolean;
  readonly cellOf: (task: FollowedTask) => string;
}[] = [
  {
    code: 'causeMissing',
    severity: 'warning',
    applies: ({ judgement, recorded: { reason, note } }) => {
      const isGiven = [reason, note].some((cell) => cell !== undefined && !isBlank(cell));
      return judgement.status === 'behind' && !isGiven;
    },
    cellOf: ({ recorded, cells }) => recorded.reason?.cell ?? cells.content,
  },
  {
    code: 'resultMissing',
    severity: 'note',
    applies: hasStatus('needsUpdate', 'noRecord'),
    cellOf: ({ recorded, cells }) => recorded.actualResult?.cell ?? cells.content,
  },
  {
    code: 'deadlineUnclear',
    severity: 'note',
    applies: hasStatus('needsDeadline', 'notUnderstood'),
    cellOf: ({ cells, time }) => cells.time || time.cell,
  },
  {
    code: 'leadUnclear',
    severity: 'note',
    applies: ({ lead }) => lead.every(isCollective),
    cellOf: ({ cells }) => cells.unit || cells.content,
  },
];

/** The report does not say it of itself; whoever signs should know. */
export function checkTasks({ tasks }: Pick<Analysis, 'tasks'>): readonly ReviewItem[] {
  return GAPS.flatMap(({ code, severity, applies, cellOf }) =>
    tasks.filter(applies).map((task): ReviewItem => ({
      code,
      severity,
      cell: cellOf(task),
      written: '',
      details: { no: task.no, content: task.content },
    })),
  );
}

function hasStatus(...statuses: readonly Status[]): (task: FollowedTask) => boolean {
  return ({ judgement }) => statuses.includes(judgement.status);
}
