import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckResult } from '../../actions/checkWorkbook';
import { planKeepingText as text } from '../planKeeping.vi';

interface Props {
  readonly plans: CheckResult['planSheets'];
  readonly onKeep: () => void;
  /** Resolves to '' when done, else to what the user should know. */
  readonly onDrop: (sheet: string) => Promise<string>;
}

/** The plans that the workbook keeps, and the way to keep the followed table as one. */
export function PlanKeeping({ plans, onKeep, onDrop }: Props) {
  const [told, setTold] = useState('');
  const drop = async (sheet: string) => {
    const refusal = await onDrop(sheet);
    setTold(refusal === '' ? text.dropped : refusal);
  };
  return (
    <section className="form inset">
      <h2 className="heading">{text.title}</h2>
      <p className="meta">{text.hint}</p>
      {plans.map(({ sheet, title, tasks, indicators }) => (
        <div key={sheet}>
          <p>{title === '' ? text.damaged(sheet) : text.kept(title, tasks, indicators)}</p>
          <Button size="small" onClick={() => void drop(sheet)}>
            {text.drop}
          </Button>
        </div>
      ))}
      <div className="actions">
        <Button onClick={onKeep}>{text.keep}</Button>
      </div>
      <p className="meta" role="status">
        {told}
      </p>
    </section>
  );
}
