import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Settings } from '../../domain/Settings';
import { paneText } from '../paneText.vi';
import { draftOfSettings, settingsOfDraft, type SettingsDraft } from '../settingsDraft';
import { SETTINGS_FIELDS, type SettingsField } from '../settingsFields';

const text = paneText.settings;

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  heading: {
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  told: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  input: { minWidth: 0 },
});

interface Props {
  readonly settings: Settings;
  /** Resolves to '' when saved, else to what the user should know. */
  readonly onSave: (settings: Settings) => Promise<string>;
  readonly onRemoveHighlight: () => Promise<string>;
}

/** Shows the saved settings until the user types; then keeps the draft, whatever is read from the workbook meanwhile. */
export function SettingsForm({ settings, onSave, onRemoveHighlight }: Props) {
  const styles = useStyles();
  const [draft, setDraft] = useState<SettingsDraft | undefined>(undefined);
  const [told, setTold] = useState('');
  const shown = draft ?? draftOfSettings(settings);
  const reading = settingsOfDraft(shown);
  const messages = reading.kind === 'understood' ? [] : reading.problems;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (reading.kind === 'notUnderstood') {
      setTold(text.invalid);
      return;
    }
    setTold(text.saving);
    const refusal = await onSave(reading.settings);
    setTold(refusal === '' ? text.saved : refusal);
    if (refusal === '') setDraft(undefined);
  };
  const removeHighlight = async () => {
    const refusal = await onRemoveHighlight();
    setTold(refusal === '' ? text.removed : refusal);
  };
  const type = (field: keyof Settings, written: string) => {
    setTold('');
    setDraft({ ...shown, [field]: written });
  };

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      {SETTINGS_FIELDS.map(({ section, fields }) => (
        <section key={section} className={styles.form} style={{ padding: 0 }}>
          <h2 className={styles.heading}>{section}</h2>
          {fields.map((field) => (
            <SettingsInput
              key={field.name}
              field={field}
              value={shown[field.name]}
              message={messages.find((problem) => problem.field === field.name)?.message}
              onType={(written) => type(field.name, written)}
            />
          ))}
        </section>
      ))}
      <div className={styles.actions}>
        <Button type="submit" disabledFocusable={draft === undefined}>
          {text.save}
        </Button>
        {draft !== undefined && (
          <Button appearance="subtle" onClick={() => setDraft(undefined)}>
            {text.discard}
          </Button>
        )}
      </div>
      <p className={styles.told} role="status">
        {told}
      </p>
      <h2 className={styles.heading}>{text.highlightSection}</h2>
      <p className={styles.told}>{text.removeHighlightHint}</p>
      <div className={styles.actions}>
        <Button onClick={() => void removeHighlight()}>{text.removeHighlight}</Button>
      </div>
    </form>
  );
}

interface InputProps {
  readonly field: SettingsField;
  readonly value: string;
  readonly message: string | undefined;
  readonly onType: (written: string) => void;
}

function SettingsInput({ field, value, message, onType }: InputProps) {
  return (
    <Field
      label={field.label}
      size="small"
      hint={field.hint}
      validationState={message === undefined ? 'none' : 'error'}
      validationMessage={message === undefined ? undefined : (field.invalid ?? message)}
    >
      {inputOf(field, value, onType)}
    </Field>
  );
}

function inputOf({ input, choices }: SettingsField, value: string, onType: (written: string) => void) {
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
    case 'text':
      return <Input value={value} onChange={(_event, data) => onType(data.value)} />;
  }
}
