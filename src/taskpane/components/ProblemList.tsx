import type { Analysis, Difference } from '../../domain/Analysis';
import { problemTexts } from '../../domain/messages.vi';
import type { Problem } from '../../domain/Problem';
import { paneText } from '../paneText.vi';
import { ProblemGroup, type Finding } from './ProblemGroup';

const text = paneText.problems;

interface Props {
  readonly analysis: Analysis;
  /** The followed sheet: rows outside the plan are its rows. */
  readonly sheet: string;
  readonly onShow: (cell: string) => void;
}

export function ProblemList({ analysis, sheet, onShow }: Props) {
  const { problems, differences, missing, outside, plan, tasks } = analysis;
  if (problems.length + differences.length + missing.length + outside.length === 0)
    return <p className="inset">{text.none}</p>;

  const ofSeverity = (severity: Problem['severity']): readonly Finding[] =>
    problems
      .filter((problem) => problem.severity === severity)
      .map((problem) => ({ cell: problem.cell, body: problemTexts[problem.code](problem) }));

  return (
    <>
      {(['error', 'warning'] as const).map((severity) => (
        <ProblemGroup
          key={severity}
          title={text[severity]}
          hint={text[`${severity}Hint`]}
          findings={ofSeverity(severity)}
          onShow={onShow}
        />
      ))}
      <ProblemGroup
        title={text.differences}
        hint={text.differencesHint}
        findings={differences.map((difference) => ({
          cell: difference.cell,
          body: <BothTexts difference={difference} />,
        }))}
        onShow={onShow}
      />
      <ProblemGroup
        title={text.missing}
        hint=""
        findings={missing.map((no) => ({
          cell: '',
          body: text.task(String(no), plan?.tasks.find((task) => task.no === no)?.content ?? ''),
        }))}
        onShow={onShow}
      />
      <ProblemGroup
        title={text.outside}
        hint=""
        findings={outside.map((row) => ({
          cell: `${sheet}!A${row}`,
          body: outsideText(tasks.find((task) => task.row === row && task.sheet === sheet)),
        }))}
        onShow={onShow}
      />
      <ProblemGroup title={text.note} hint={text.noteHint} findings={ofSeverity('note')} onShow={onShow} />
    </>
  );
}

function BothTexts({ difference: { cell, written, plan } }: { readonly difference: Difference }) {
  return (
    <div className="facts">
      <span className="meta">{text.cell}</span>
      <span>{cell}</span>
      <span className="meta">{text.written}</span>
      <span>{written}</span>
      <span className="meta">{text.plan}</span>
      <span>{plan}</span>
    </div>
  );
}

function outsideText(task: { readonly no: string; readonly content: string } | undefined): string {
  return task === undefined ? '' : text.task(task.no, task.content);
}
