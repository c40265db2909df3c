import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckResult } from '../../actions/checkWorkbook';
import { planMakingText } from '../planMaking.vi';
import type { Pane } from '../usePane';

const text = planMakingText.newTracker;

export type NewTrackerChoices = Pick<CheckResult, 'planSheets' | 'shippedPlan'>;

interface Props {
  readonly choices: NewTrackerChoices;
  /** In which the user works. */
  readonly year: number;
  readonly isRunning: boolean;
  readonly onTrack: () => void;
  readonly onCreate: Pane['createTracker'];
}

/** "Lập sổ theo dõi": of what was pasted, of a plan that is kept, of the plan that ships under one's own names, or a frame. */
export function NewTracker({ choices, year, isRunning, onTrack, onCreate }: Props) {
  const kept = choices.planSheets.filter(({ title }) => title !== '');
  const [base, setBase] = useState(kept.length > 0 ? `kept ${kept.at(-1)?.year ?? 0}` : 'frame');
  const [typedYear, setTypedYear] = useState(String(year));
  const [agency, setAgency] = useState('');
  const [parentAgency, setParentAgency] = useState('');
  const isOfOffice = base === 'shipped';
  const isKept = base.startsWith('kept');
  const isComplete =
    isKept ||
    (/^20\d\d$/.test(typedYear) && (!isOfOffice || /(?:phường|xã|thị trấn|đặc khu)\s+\S/iu.test(agency)));
  const create = () => {
    const wanted = { year: isKept ? Number(base.slice('kept '.length)) : Number(typedYear) };
    if (isKept) onCreate({ ...wanted, base: 'kept' });
    else if (isOfOffice) onCreate({ ...wanted, base: 'shipped', settings: { agency, parentAgency } });
    else onCreate({ ...wanted, base: 'frame' });
  };
  return (
    <>
      <Button appearance="primary" disabledFocusable={isRunning} onClick={onTrack}>
        {text.track}
      </Button>
      <p className="meta">{text.trackHint}</p>
      <Field label={text.from} size="small">
        <Select value={base} onChange={(_event, data) => setBase(data.value)}>
          {kept.map((plan) => (
            <option key={plan.sheet} value={`kept ${plan.year}`}>
              {text.kept(plan.title)}
            </option>
          ))}
          <option value="frame">{text.frame}</option>
          <option value="shipped">
            {text.shipped(choices.shippedPlan.year, choices.shippedPlan.issuer)}
          </option>
        </Select>
      </Field>
      {!isKept && (
        <Field label={text.year} size="small">
          <Input value={typedYear} onChange={(_event, data) => setTypedYear(data.value)} />
        </Field>
      )}
      {isOfOffice && (
        <>
          <Field label={text.agency} size="small">
            <Input value={agency} onChange={(_event, data) => setAgency(data.value)} />
          </Field>
          <Field label={text.parentAgency} size="small">
            <Input value={parentAgency} onChange={(_event, data) => setParentAgency(data.value)} />
          </Field>
        </>
      )}
      {!isComplete && <p className="meta">{text.incomplete}</p>}
      <Button disabledFocusable={isRunning || !isComplete} onClick={create}>
        {text.create}
      </Button>
    </>
  );
}
