import type { CheckResult } from '../../actions/checkWorkbook';
import type { ChoiceChange } from '../../domain/analysis/choiceEdits';
import type { Table } from '../../domain/table/Table';
import { describePlanYear } from '../../domain/plan/year/year.vi';
import { describeAssumptions } from '../describeAssumptions';
import { followedTablesOf } from '../followedTablesOf';
import { paneText } from '../taskpane.vi';
import { ColumnTable } from './ColumnTable';
import { Disclosure } from './Disclosure';

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
    <>
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
    </>
  );
}
