import type { Analysis } from '../../domain/Analysis';
import { roleLabels } from '../../domain/messages.vi';
import { columnName } from '../../domain/sheet/cellAddress';
import type { Table } from '../../domain/sheet/Table';
import { describeAssumptions } from '../describeAssumptions';
import { followedTablesOf } from '../followedTablesOf';
import { paneText } from '../paneText.vi';

const text = paneText.plan;

/** Below this the user is told how sure we are. */
const SURE = 0.8;

interface Props {
  readonly analysis: Analysis;
  /** The followed sheet. */
  readonly sheet: string;
}

/** Which tables were read, what each column was taken for, what the time phrases left unsaid. */
export function ReadingDetails({ analysis, sheet }: Props) {
  const tables = followedTablesOf(analysis, sheet);
  const assumptions = describeAssumptions(analysis.tasks);
  return (
    <>
      {tables.map((table) => (
        <ColumnTable key={`${table.sheet} ${table.headerRow}`} table={table} />
      ))}
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

function ColumnTable({ table }: { readonly table: Table }) {
  return (
    <>
      <table className="columns">
        <caption>{text.columnsOf(table.sheet, table.headerRow + 1, table.lastRow + 1)}</caption>
        <thead>
          <tr>
            {[text.column, text.header, text.takenAs].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.columns.map(({ column, header, role, confidence }) => (
            <tr key={column}>
              <td>{columnName(column)}</td>
              <td>{header}</td>
              <td>
                {roleLabels[role]}
                {confidence < SURE && role !== 'other' && (
                  <div className="unsure">{text.certainty(Math.round(confidence * 100))}</div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {table.layout === 'pasted' && <p>{text.pasted}</p>}
    </>
  );
}
