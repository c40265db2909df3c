import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Analysis } from '../../domain/analysis/Analysis';
import { paneText } from '../taskpane.vi';
import { calendarFile } from '../../domain/reminders/calendarFile';
import { saveFile } from '../saveFile';

const text = paneText.reminders;

/** The coming deadlines for a calendar; whether the host lets a pane save files cannot be known, so that is told. */
export function CalendarButton({ analysis }: { readonly analysis: Analysis }) {
  const [told, setTold] = useState<string>(text.calendarHint);
  const save = () => {
    const calendar = calendarFile(analysis);
    if (calendar === '') {
      setTold(text.noDeadlines);
      return;
    }
    const name = text.calendarName(analysis.year);
    saveFile({ name, content: calendar, type: 'text/calendar' });
    setTold(text.calendarSaved(name));
  };
  return (
    <>
      <Button size="small" onClick={save}>
        {text.calendar}
      </Button>
      <p className="meta" aria-live="polite">
        {told}
      </p>
    </>
  );
}
