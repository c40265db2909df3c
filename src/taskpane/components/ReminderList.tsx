import type { Analysis } from '../../domain/analysis/Analysis';
import { reminderText } from '../../domain/reminders/reminders.vi';
import { paneText } from '../taskpane.vi';
import type { Reminder } from '../../domain/reminders/Reminder';
import { CalendarButton } from './CalendarButton';
import { CopyButton } from './CopyButton';
import { Disclosure } from './Disclosure';
import { ShowMore } from './ShowMore';

const text = paneText.reminders;

interface Props {
  readonly reminders: readonly Reminder[];
  readonly analysis: Analysis;
}

/** "Nhắc việc": a text ready to be sent to each office with late or soon-due tasks. */
export function ReminderList({ reminders, analysis }: Props) {
  const label = text.title(reminders.length);
  return (
    <>
      {reminders.length > 0 && <h2 className="heading inset underlined">{label}</h2>}
      {reminders.length === 0 && <p className="inset">{text.none}</p>}
      <div className="actions inset">
        {reminders.length > 1 && <CopyButton label={text.copyAll} content={allOf(reminders)} />}
        <CalendarButton analysis={analysis} />
      </div>
      <ShowMore
        label={label}
        items={reminders}
        keyOf={({ unit }) => unit}
        render={(reminder) => <ReminderItem reminder={reminder} />}
      />
    </>
  );
}

const allOf = (reminders: readonly Reminder[]) => ({
  text: reminders.map((reminder) => reminder.text).join('\n\n'),
});

function ReminderItem({ reminder: { unit, late, soon, text: letter } }: { readonly reminder: Reminder }) {
  const name = unit === '' ? reminderText.everyOffice : unit;
  const counts = [
    ...(late.length > 0 ? [text.late(late.length)] : []),
    ...(soon.length > 0 ? [text.soon(soon.length)] : []),
  ];
  return (
    <li className="item">
      <h3 className="heading">{name}</h3>
      <p className="meta">{counts.join(' · ')}</p>
      <div className="actions spaced">
        <CopyButton key={letter} label={text.copy} name={text.copyFor(name)} content={{ text: letter }} />
      </div>
      <Disclosure summary={text.read} isLazy>
        <p className="letter">{letter}</p>
      </Disclosure>
    </li>
  );
}
