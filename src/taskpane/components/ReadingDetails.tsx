import { makeStyles, tokens } from '@fluentui/react-components';
import type { Analysis } from '../../domain/Analysis';
import { roleLabels } from '../../domain/messages.vi';
import { columnName } from '../../domain/sheet/cellAddress';
import type { Table } from '../../domain/sheet/Table';
import { describeAssumptions } from '../describeAssumptions';
import { followedTablesOf } from '../followedTablesOf';
import { paneText } from '../paneText.vi';

const text = paneText.plan;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', marginBottom: tokens.spacingVerticalS },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
  },
  cell: {
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
  },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  note: { marginBlock: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Below this the user is told how sure we are. */
const SURE = 0.8;

interface Props {
  readonly analysis: Analysis;
  /** The followed sheet. */
  readonly sheet: string;
}

/** Which tables were read, what each column was taken for, what the time phrases left unsaid. */
export function ReadingDetails({ analysis, sheet }: Props) {
  const styles = useStyles();
  const tables = followedTablesOf(analysis, sheet);
  const assumptions = describeAssumptions(analysis.tasks);
  return (
    <>
      {tables.map((table) => (
        <ColumnTable key={`${table.sheet} ${table.headerRow}`} table={table} />
      ))}
      {analysis.plan === undefined && <p className={styles.note}>{text.noPlanData(analysis.year)}</p>}
      {assumptions.length > 0 && (
        <>
          <p className={styles.note}>{text.assumed}</p>
          <ul className={styles.list}>
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
  const styles = useStyles();
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {text.columnsOf(table.sheet, table.headerRow + 1, table.lastRow + 1)}
        </caption>
        <thead>
          <tr>
            {[text.column, text.header, text.takenAs].map((title) => (
              <th key={title} scope="col" className={styles.head}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.columns.map(({ column, header, role, confidence }) => (
            <tr key={column}>
              <td className={styles.cell}>{columnName(column)}</td>
              <td className={styles.cell}>{header}</td>
              <td className={styles.cell}>
                {roleLabels[role]}
                {confidence < SURE && role !== 'other' && (
                  <div className={styles.unsure}>{text.certainty(Math.round(confidence * 100))}</div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {table.layout === 'pasted' && <p className={styles.note}>{text.pasted}</p>}
    </>
  );
}
