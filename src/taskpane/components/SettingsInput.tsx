import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { SettingsField } from '../settingsFields';

interface Props {
  readonly field: SettingsField;
  readonly value: string;
  readonly message: string | undefined;
  readonly onType: (written: string) => void;
}

export function SettingsInput({ field, value, message, onType }: Props) {
  return (
    <Field
      label={field.input === 'check' ? undefined : field.label}
      size="small"
      hint={field.hint}
      validationState={message === undefined ? 'none' : 'error'}
      validationMessage={message === undefined ? undefined : (field.invalid ?? message)}
    >
      {inputOf(field, value, onType)}
    </Field>
  );
}

function inputOf(
  { input, label: name, choices }: SettingsField,
  value: string,
  onType: (written: string) => void,
) {
  switch (input) {
    case 'lines':
      return <Textarea value={value} resize="vertical" onChange={(_event, data) => onType(data.value)} />;
    case 'choice':
      return (
        <Select value={value} onChange={(_event, data) => onType(data.value)}>
          {Object.entries(choices ?? {}).map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </Select>
      );
    case 'check':
      return (
        <Checkbox
          label={name}
          checked={value === 'true'}
          onChange={(_event, data) => onType(String(data.checked === true))}
        />
      );
    case 'text':
      return <Input value={value} onChange={(_event, data) => onType(data.value)} />;
  }
}
