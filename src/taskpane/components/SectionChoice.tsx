import { Button, Field, Select } from '@fluentui/react-components';
import type { FollowedTask } from '../../domain/analysis/Analysis';
import type { ChoiceChange } from '../../domain/analysis/choiceEdits';
import { taskPlace } from '../../domain/table/rows/correctSections';
import type { Section } from '../../domain/table/Task';
import { paneText } from '../taskpane.vi';
import { usePicked } from '../usePicked';
import { Disclosure } from './Disclosure';

const text = paneText.tasks;

interface Props {
  readonly task: FollowedTask;
  /** Those of the task's sheet. */
  readonly sections: readonly Section[];
  readonly onDecide: (change: ChoiceChange) => void;
}

/** The section that a task belongs to, to be corrected where its row stands under a wrong one. */
export function SectionChoice({ task, sections, onDecide }: Props) {
  const place = taskPlace(task);
  const [section, pick] = usePicked(task.section, task);
  const choose = (code: string) => {
    pick(code);
    onDecide(
      code === place.under
        ? { kind: 'sectionBack', place }
        : { kind: 'sections', corrections: [{ ...place, section: code }] },
    );
  };
  return (
    <Disclosure summary={text.section(task.section)} isLazy>
      <Field label={text.sectionLabel} size="small">
        <Select size="small" value={section} onChange={(_event, { value }) => choose(value)}>
          {[{ code: '', title: '' }, ...sections].map(({ code, title }) => (
            <option key={code} value={code}>
              {text.sectionOption(code, title)}
            </option>
          ))}
        </Select>
      </Field>
      {task.writtenSection !== undefined && (
        <p className="meta">
          {text.sectionWritten(text.section(task.writtenSection))}{' '}
          <Button size="small" appearance="subtle" onClick={() => onDecide({ kind: 'sectionBack', place })}>
            {paneText.restore}
          </Button>
        </p>
      )}
    </Disclosure>
  );
}
