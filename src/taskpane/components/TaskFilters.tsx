import { Button, Field, Input, Select } from '@fluentui/react-components';
import { Filter20Regular, Search16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Section } from '../../domain/table/Task';
import { paneText } from '../taskpane.vi';
import { NO_FILTER, type Office, type TaskFilter } from '../taskFilter';

const text = paneText.tasks;

interface Props {
  readonly filter: TaskFilter;
  readonly offices: readonly Office[];
  readonly sections: readonly Section[];
  /** How many tasks the filter leaves; undefined without a filter. */
  readonly left: number | undefined;
  readonly onFilter: (filter: TaskFilter) => void;
  readonly onReminders: () => void;
}

/** Search, and behind one press the offices with their late tasks, office and section. */
export function TaskFilters({ filter, offices, sections, left, onFilter, onReminders }: Props) {
  const [isOpen, setOpen] = useState(false);
  const chosen = (filter.office === '' ? 0 : 1) + (filter.section === '' ? 0 : 1);
  return (
    <div className="filters">
      <div className="search">
        <Input
          type="search"
          aria-label={text.search}
          placeholder={text.searchHint}
          contentBefore={<Search16Regular />}
          value={filter.query}
          onChange={(_event, { value }) => onFilter({ ...filter, query: value })}
        />
        <Button
          icon={<Filter20Regular />}
          aria-expanded={isOpen}
          appearance={chosen > 0 ? 'primary' : 'secondary'}
          aria-label={text.filters(chosen)}
          title={text.filters(chosen)}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        <div className="filter-panel">
          <LateByOffice
            offices={offices}
            onChoose={(office) => onFilter({ ...NO_FILTER, group: 'late', office })}
            onReminders={onReminders}
          />
          <div className="pair">
            <Field label={text.office} size="small">
              <Select
                value={filter.office}
                onChange={(_event, { value }) => onFilter({ ...filter, office: value })}
              >
                <option value="">{text.all}</option>
                {offices.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={text.sectionShort} size="small">
              <Select
                value={filter.section}
                onChange={(_event, { value }) => onFilter({ ...filter, section: value })}
              >
                <option value="">{text.all}</option>
                {sections.map(({ sheet, row, code, title }) => (
                  <option key={`${sheet}!${row}`} value={code}>
                    {text.sectionOption(code, title)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
        </div>
      )}
      {left !== undefined && (
        <p className="meta filter-sum" role="status">
          {text.left(left)}
          <Button size="small" appearance="subtle" onClick={() => onFilter(NO_FILTER)}>
            {text.clear}
          </Button>
        </p>
      )}
    </div>
  );
}

interface LateProps {
  readonly offices: readonly Office[];
  readonly onChoose: (office: string) => void;
  readonly onReminders: () => void;
}

function LateByOffice({ offices, onChoose, onReminders }: LateProps) {
  const late = offices.filter((office) => office.late > 0);
  const most = Math.max(1, ...late.map((office) => office.late));
  return (
    <section>
      <h2 className="group-title">{text.lateByOffice}</h2>
      {late.length === 0 && <p className="meta">{text.noneLate}</p>}
      <ul className="list">
        {late.map((office) => (
          <li key={office.key}>
            <button type="button" className="office plain-button" onClick={() => onChoose(office.key)}>
              <span className="one-line">{office.name}</span>
              <svg className="office-bar" viewBox="0 0 60 8" preserveAspectRatio="none" aria-hidden>
                <rect className="danger" x={0} y={0} height={8} width={(office.late / most) * 60} />
              </svg>
              <strong>{office.late}</strong>
            </button>
          </li>
        ))}
      </ul>
      <Button id="open-reminders" size="small" onClick={onReminders}>
        {text.reminders}
      </Button>
    </section>
  );
}
