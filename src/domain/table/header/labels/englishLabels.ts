import type { LabelRule } from './LabelRule';

/** Words of web forms and project boards that offices took over as they were. */
export const ENGLISH_LABELS: readonly LabelRule[] = [
  { concept: 'task', is: 'Task|Tasks|Task name' },
  { concept: 'person', is: 'PIC|Owner|Assignee|Assigned to' },
  { concept: 'start', is: 'Start|Start date' },
  { concept: 'deadline', is: 'Due|Due date|End date|Finish' },
  { concept: 'status', is: 'Status|State' },
  { concept: 'note', is: 'Note|Notes|Remark|Remarks|Comment|Comments' },
  { concept: 'target', is: 'Target' },
  { concept: 'actual', is: 'Actual' },
  { concept: 'previous', is: 'Baseline' },
];
