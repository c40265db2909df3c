import { Button } from '@fluentui/react-components';
import type { SheetReading } from '../../domain/analysis/Analysis';
import { paneText } from '../taskpane.vi';
import { Notice } from './Notice';

const text = paneText.sheetChoice;

interface Props {
  readonly plans: readonly string[];
  readonly sheets: readonly SheetReading[];
  readonly onChoose: (sheet: string) => void;
}

export function SheetChoice({ plans, sheets, onChoose }: Props) {
  return (
    <Notice
      title={text.title}
      body={text.body}
      actions={plans.map((sheet) => (
        <div key={sheet}>
          <Button onClick={() => onChoose(sheet)}>{sheet}</Button>
          <p className="meta">{holdingOf(sheets.find(({ name }) => name === sheet))}</p>
        </div>
      ))}
    />
  );
}

function holdingOf(reading: SheetReading | undefined): string {
  const tables = reading?.tables.filter(({ kind }) => kind === 'plan') ?? [];
  return tables.map(({ headerRow, lastRow }) => text.holds(headerRow + 1, lastRow + 1)).join('; ');
}
