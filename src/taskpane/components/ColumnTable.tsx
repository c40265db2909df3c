import { Button } from '@fluentui/react-components';
import type { ChoiceChange } from '../../domain/analysis/choiceEdits';
import { refusalTexts, roleLabels } from '../../domain/table/table.vi';
import { paneText } from '../taskpane.vi';
import { columnName } from '../../domain/sheet/cellAddress';
import type { ColumnCorrection } from '../../domain/table/header/ColumnCorrection';
import { columnPlace, correctionOf } from '../../domain/table/header/columnPlace';
import type { Table, TableColumn } from '../../domain/table/Table';
import { RoleSelect } from './RoleSelect';

const text = paneText.plan;

interface Props {
  readonly table: Table;
  readonly corrections: readonly ColumnCorrection[];
  readonly onDecide: (change: ChoiceChange) => void;
}

/** What each column of a table was taken for, to be corrected on the spot. */
export function ColumnTable({ table, corrections, onDecide }: Props) {
  const headers = table.columns.map(({ header }) => header);
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
          {table.columns.map((column, index) => {
            const place = columnPlace(table.sheet, headers, index);
            const isCorrected = correctionOf(corrections, place) !== undefined;
            const name = columnName(column.column);
            return (
              <tr key={name}>
                <td>{name}</td>
                <td>{column.header === '' ? text.noHeader : column.header}</td>
                <td>
                  {column.own ? (
                    roleLabels[column.role]
                  ) : (
                    <RoleSelect
                      label={text.roleOf(name)}
                      column={column}
                      onChoose={(role) => onDecide({ kind: 'column', correction: { ...place, role } })}
                    />
                  )}
                  {isCorrected ? (
                    <div className="meta">
                      {text.chosen}
                      <Button
                        size="small"
                        appearance="subtle"
                        onClick={() => onDecide({ kind: 'columnBack', place })}
                      >
                        {paneText.restore}
                      </Button>
                    </div>
                  ) : (
                    <div className="unsure">{describeCertainty(column)}</div>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {table.refusal !== '' && <p>{text.refused(refusalTexts[table.refusal])}</p>}
      {table.layout === 'pasted' && table.kind !== 'other' && <p>{text.pasted}</p>}
    </>
  );
}

/** Below this the user is told how sure we are. */
const SURE = 0.8;

/** "chắc chắn 60%": what stands under the role that we gave a column; '' where nothing needs saying. */
function describeCertainty({
  role,
  rival,
  confidence,
  own,
}: Pick<TableColumn, 'role' | 'rival' | 'confidence' | 'own'>): string {
  if (own) return '';
  if (rival !== undefined) return text.rival(roleLabels[rival]);
  return confidence < SURE && role !== 'other' ? text.certainty(Math.round(confidence * 100)) : '';
}
