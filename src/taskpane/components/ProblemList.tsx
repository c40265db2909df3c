import type { CheckResult } from '../../actions/checkWorkbook';
import { problemTexts } from '../../domain/analysis/analysis.vi';
import { paneText } from '../taskpane.vi';
import type { Problem } from '../../domain/problem/Problem';
import type { Pane } from '../usePane';
import { DifferenceList } from './DifferenceList';
import { LegacyText } from './LegacyText';
import { MissingTasks } from './MissingTasks';
import { ProblemGroup, type Finding } from './ProblemGroup';

const text = paneText.problems;

interface Props {
  readonly checked: CheckResult;
  /** The followed sheet: rows outside the plan are its rows. */
  readonly sheet: string;
  readonly pane: Pick<Pane, 'showCell' | 'decide' | 'takePlanText' | 'addTasks' | 'convertToUnicode'>;
}

export function ProblemList({ checked, sheet, pane }: Props) {
  const { problems, missing, outside, plan, tasks } = checked.analysis;
  const { differences, keptCount } = checked;
  if (problems.length + differences.length + keptCount + missing.length + outside.length === 0)
    return <p className="inset">{text.none}</p>;

  const ofSeverity = (severity: Problem['severity']): readonly Finding[] =>
    problems
      .filter((problem) => problem.severity === severity)
      .map((problem) => ({
        cell: problem.cell,
        body: problemTexts[problem.code](problem),
        ...(problem.code === 'legacyEncoding' && {
          actions: <LegacyText problem={problem} onConvert={pane.convertToUnicode} />,
        }),
      }));

  return (
    <>
      {(['error', 'warning'] as const).map((severity) => (
        <ProblemGroup
          key={severity}
          title={text[severity]}
          hint={text[`${severity}Hint`]}
          findings={ofSeverity(severity)}
          onShow={pane.showCell}
        />
      ))}
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
      <ProblemGroup
        title={text.outside}
        hint=""
        findings={outside.map((row) => ({
          cell: `${sheet}!A${row}`,
          body: outsideText(tasks.find((task) => task.row === row && task.sheet === sheet)),
        }))}
        onShow={pane.showCell}
      />
      <ProblemGroup
        title={text.note}
        hint={text.noteHint}
        findings={ofSeverity('note')}
        onShow={pane.showCell}
      />
    </>
  );
}

function outsideText(task: { readonly no: string; readonly content: string } | undefined): string {
  return task === undefined ? '' : text.task(task.no, task.content);
}
