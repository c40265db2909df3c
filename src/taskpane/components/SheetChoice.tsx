import { Button } from '@fluentui/react-components';
import { paneText } from '../taskpane.vi';
import { Notice } from './Notice';

const text = paneText.sheetChoice;

interface Props {
  readonly plans: readonly string[];
  readonly onChoose: (sheet: string) => void;
}

export function SheetChoice({ plans, onChoose }: Props) {
  return (
    <Notice
      title={text.title}
      body={text.body}
      actions={plans.map((sheet) => (
        <Button key={sheet} onClick={() => onChoose(sheet)}>
          {sheet}
        </Button>
      ))}
    />
  );
}
