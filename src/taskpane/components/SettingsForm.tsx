import { Button } from '@fluentui/react-components';
import { useEffect, useState, type FormEvent } from 'react';
import type { Settings } from '../../domain/settings/Settings';
import { paneText } from '../taskpane.vi';
import { draftOfSettings, settingsOfDraft, type SettingsDraft } from '../settingsDraft';
import { SETTINGS_FIELDS } from '../settingsFields';
import { SettingsInput } from './SettingsInput';

const text = paneText.settings;

interface Props {
  readonly settings: Settings;
  /** Resolves to '' when saved, else to what the user should know. */
  readonly onSave: (settings: Settings) => Promise<string>;
  /** Whether something is typed that is not saved. */
  readonly onDraft?: (isDraft: boolean) => void;
  readonly onRemoveHighlight: () => Promise<string>;
}

/** Shows the saved settings until the user types; then keeps the draft, whatever is read from the workbook meanwhile. */
export function SettingsForm({ settings, onSave, onDraft, onRemoveHighlight }: Props) {
  const [draft, setDraft] = useState<SettingsDraft | undefined>(undefined);
  const [told, setTold] = useState('');
  const isDraft = draft !== undefined;
  useEffect(() => onDraft?.(isDraft), [isDraft, onDraft]);
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
    <form className="form inset" onSubmit={(event) => void save(event)} noValidate>
      {SETTINGS_FIELDS.map(({ section, fields }) => (
        <section key={section} className="form">
          <h2 className="heading">{section}</h2>
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
      <div className="actions">
        <Button type="submit" disabledFocusable={draft === undefined}>
          {text.save}
        </Button>
        {draft !== undefined && (
          <Button appearance="subtle" onClick={() => setDraft(undefined)}>
            {text.discard}
          </Button>
        )}
      </div>
      <p className="meta" role="status">
        {told}
      </p>
      <h2 className="heading">{text.highlightSection}</h2>
      <p className="meta">{text.removeHighlightHint}</p>
      <div className="actions">
        <Button onClick={() => void removeHighlight()}>{text.removeHighlight}</Button>
      </div>
    </form>
  );
}
