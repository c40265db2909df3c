import { formatDate } from '../calendar/formatDate';
import type { PlainDate } from '../calendar/PlainDate';
import { changeLabels } from '../analysis/analysis.vi';
import { statusLabels } from '../progress/progress.vi';
import { reportTexts } from './report.vi';
import type { Status } from '../progress/Judgement';
import type { TaskChange } from '../analysis/changesSince';
import type { ReportTable } from './Report';
import { taskNumber } from './taskNumber';

/** One row a task that changed: how it stood in the previous report and how it stands now. */
export function buildChangeTable(changes: readonly TaskChange[]): ReportTable {
  const { no, content, then, now, change } = reportTexts.columns;
  return {
    id: 'changes',
    columns: [
      { title: no, align: 'center' },
      { title: content, align: 'left' },
      { title: then, align: 'center' },
      { title: now, align: 'center' },
      { title: change, align: 'center' },
    ],
    notes: [],
    rows: changes.map((each) => ({
      kind: 'data',
      cells: [
        each.now ? taskNumber(each.now) : '',
        each.now?.content ?? reportTexts.goneTask(each.then?.no ?? ''),
        each.then ? describeState(each, each.then.status, each.then.due) : '',
        each.now ? describeState(each, each.now.judgement.status, dueOf(each.now)) : '',
        each.kinds.map((kind) => changeLabels[kind]).join(';\n'),
      ],
    })),
  };
}

const dueOf = ({ judgement }: { readonly judgement: { readonly due: readonly { date: PlainDate }[] } }) =>
  judgement.due.map(({ date }) => date);

/** The due dates stand below where they are what changed. */
function describeState({ kinds }: TaskChange, status: Status, due: readonly PlainDate[]): string {
  const dates = kinds.includes('moved') ? [reportTexts.recordedDue(due.map(formatDate).join('; '))] : [];
  return [statusLabels[status], ...dates].join('\n');
}
