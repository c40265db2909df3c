import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { formatDate } from '../../domain/calendar/formatDate';
import type { PlainDate } from '../../domain/calendar/PlainDate';
import { paneText } from '../taskpane.vi';
import { overlongMonth, parseTypedDate } from '../parseTypedDate';

interface Props {
  readonly label: string;
  readonly value: PlainDate;
  readonly onChange: (date: PlainDate) => void;
  /** Whether what is typed is a date: what depends on it waits. */
  readonly onValid?: (isValid: boolean) => void;
}

/**
 * A date as people here write it. The browser's own date input follows the language of Windows: on an English one it
 * shows 10 April as "04/10/2025". What is half typed stays here and is not handed on.
 */
export function DateField({ label, value, onChange, onValid }: Props) {
  const written = formatDate(value);
  const [draft, setDraft] = useState(written);
  useEffect(() => setDraft(written), [written]);
  const type = (text: string) => {
    setDraft(text);
    const date = parseTypedDate(text);
    onValid?.(date !== undefined);
    if (date !== undefined) onChange(date);
  };
  const isDate = parseTypedDate(draft) !== undefined;
  const overlong = overlongMonth(draft);
  return (
    <Field
      label={label}
      size="small"
      validationState={isDate ? 'none' : 'error'}
      validationMessage={
        isDate ? undefined : overlong ? paneText.dateOverlong(overlong) : paneText.dateInvalid
      }
    >
      <Input value={draft} input={{ size: 10 }} onChange={(_event, { value: text }) => type(text)} />
    </Field>
  );
}
