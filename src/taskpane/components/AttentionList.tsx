import type { CheckResult } from '../../actions/checkWorkbook';
import { problemTexts } from '../../domain/analysis/analysis.vi';
import type { Problem } from '../../domain/problem/Problem';
import type { Attention } from '../attention';
import { paneText } from '../taskpane.vi';
import type { Pane } from '../usePane';
import { DifferenceList } from './DifferenceList';
import { Disclosure } from './Disclosure';
import { FindingGroup, type Finding } from './FindingGroup';
import { LegacyText } from './LegacyText';
import { MissingTasks } from './MissingTasks';
import { ReviewFindings } from './ReviewFindings';

const text = paneText.problems;

interface Props {
  readonly checked: CheckResult;
  readonly attention: Attention;
  /** The followed sheet: rows outside the plan are its rows. */
  readonly sheet: string;
  readonly pane: Pick<Pane, 'showCell' | 'decide' | 'takePlanText' | 'addTasks' | 'convertToUnicode'>;
  readonly onSettings: () => void;
}

/** All that needs the user in one list: what is wrong, what is to be looked at, what differs, what is only noted. */
export function AttentionList({ checked, attention, sheet, pane, onSettings }: Props) {
  const { missing, outside, plan, tasks } = checked.analysis;
  const { differences, keptCount } = checked;
  const { problems, review, count } = attention;
  const notes = problems.length + review.length + outside.length + keptCount;

  const ofSeverity = (severity: Problem['severity']) => {
    const found = problems.filter((problem) => problem.severity === severity);
    const groups = review.filter((group) => group.severity === severity);
    if (found.length + groups.length === 0) return null;
    return (
      <>
        <FindingGroup
          title={text[severity]}
          severity={severity}
          hint={text[`${severity}Hint`]}
          findings={found.map((problem) => findingOf(problem, pane.convertToUnicode))}
          onShow={pane.showCell}
        />
        {groups.map((group) => (
          <ReviewFindings key={group.code} group={group} onShow={pane.showCell} onSettings={onSettings} />
        ))}
      </>
    );
  };
  const noted = ofSeverity('note');

  return (
    <>
      <h2 className="page-title inset">{count === 0 ? text.none : text.title(count)}</h2>
      {count + notes > 0 && <p className="meta hint">{text.hint}</p>}
      {ofSeverity('error')}
      {ofSeverity('warning')}
      <DifferenceList
        differences={differences}
        keptCount={keptCount}
        onDecide={pane.decide}
        onTake={pane.takePlanText}
        onShow={pane.showCell}
      />
      <MissingTasks
        tasks={(plan?.tasks ?? []).filter(({ no }) => missing.includes(no))}
        onAdd={checked.canAddTasks ? pane.addTasks : undefined}
      />
      <FindingGroup
        title={text.outside}
        hint=""
        findings={outside.map((row) => ({
          cell: `${sheet}!A${row}`,
          body: outsideText(tasks.find((task) => task.row === row && task.sheet === sheet)),
        }))}
        onShow={pane.showCell}
      />
      {noted !== null && (
        <div className="noted">
          <Disclosure summary={text.noted}>{noted}</Disclosure>
        </div>
      )}
    </>
  );
}

function findingOf(problem: Problem, onConvert: (sheet: string) => void): Finding {
  return {
    cell: problem.cell,
    body: problemTexts[problem.code](problem),
    ...(problem.code === 'legacyEncoding' && {
      actions: <LegacyText problem={problem} onConvert={onConvert} />,
    }),
  };
}

function outsideText(task: { readonly no: string; readonly content: string } | undefined): string {
  return task === undefined ? '' : text.task(task.no, task.content);
}
