import type { CheckResult } from '../../actions/checkWorkbook';
import type { ChoiceChange } from '../../domain/analysis/choiceEdits';
import type { Table } from '../../domain/table/Table';
import { describePlanYear } from '../../domain/plan/year/year.vi';
import { paneText } from '../taskpane.vi';
import { ColumnTable } from './ColumnTable';
import { Disclosure } from './Disclosure';
import type { FollowedTask, Analysis } from '../../domain/analysis/Analysis';
import { impliedTexts } from '../../domain/schedule/schedule.vi';
import type { Implied } from '../../domain/schedule/Schedule';

const text = paneText.plan;

interface Props {
  readonly checked: Pick<CheckResult, 'analysis' | 'correctedColumns'>;
  /** The followed sheet. */
  readonly sheet: string;
  readonly onDecide: (change: ChoiceChange) => void;
}

/** Which tables were read, what each column was taken for, what the time phrases left unsaid. */
export function ReadingDetails({ checked: { analysis, correctedColumns }, sheet, onDecide }: Props) {
  const followed = followedTablesOf(analysis, sheet);
  const others = analysis.sheets.flatMap(({ tables }) => tables).filter((table) => !followed.includes(table));
  const assumptions = describeAssumptions(analysis.tasks);
  const columnTables = (tables: readonly Table[]) =>
    tables.map((table) => (
      <ColumnTable
        key={`${table.sheet} ${table.headerRow}`}
        table={table}
        corrections={correctedColumns}
        onDecide={onDecide}
      />
    ));
  return (
    <div className="inset unfolded">
      {columnTables(followed)}
      {others.length > 0 && <Disclosure summary={text.otherTables}>{columnTables(others)}</Disclosure>}
      <p>{text.yearRead(describePlanYear(analysis.planYear))}</p>
      {analysis.plan === undefined && <p>{text.noPlanData(analysis.year)}</p>}
      {assumptions.length > 0 && (
        <>
          <p>{text.assumed}</p>
          <ul className="steps">
            {assumptions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** "24 nhiệm vụ không ghi năm: lấy năm của kế hoạch.": what the time phrases left unsaid, the most frequent first. */
function describeAssumptions(tasks: readonly FollowedTask[]): readonly string[] {
  const counts = new Map<Implied, number>();
  for (const { schedule } of tasks) {
    if (schedule.kind === 'notUnderstood') continue;
    for (const implied of new Set(schedule.schedule.implied))
      counts.set(implied, (counts.get(implied) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([implied, count]) => text.assumedOf(count, impliedTexts[implied]));
}

/** The tables that the analysis rests on: those of the followed sheet, and of the sheets that hold its indicators. */
function followedTablesOf(
  { sheets, indicators }: Pick<Analysis, 'sheets' | 'indicators'>,
  sheet: string,
): readonly Table[] {
  const names = new Set([sheet, ...indicators.map((indicator) => indicator.sheet)]);
  return sheets
    .filter(({ name }) => names.has(name))
    .flatMap(({ tables }) => tables.filter(({ kind }) => kind !== 'other'));
}
