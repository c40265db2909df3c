import { Button, Field, Select } from '@fluentui/react-components';
import { formatDate } from '../../domain/calendar/formatDate';
import { compareDates, plainDate, type PlainDate } from '../../domain/calendar/PlainDate';
import type { NamedPeriod, Period } from '../../domain/period/Period';
import { periodWindow } from '../../domain/period/periodWindow';
import type { Settings } from '../../domain/settings/Settings';
import { paneText } from '../taskpane.vi';
import { DateField } from './DateField';

const NAMED = Object.keys(paneText.periods) as readonly NamedPeriod[];

interface Props {
  readonly asOf: PlainDate;
  readonly year: number;
  readonly period: Period;
  readonly settings: Settings;
  readonly plans: readonly string[];
  readonly sheet: string;
  readonly onAsOf: (asOf: PlainDate) => void;
  readonly onPeriod: (period: Period) => void;
  readonly onSheet: (sheet: string) => void;
  /** Whether what is typed as the day of the data is a date. */
  readonly onRealDates: (isReal: boolean) => void;
}

export function JobInputs(props: Props) {
  const { asOf, year, period, settings, plans, sheet, onAsOf, onPeriod, onSheet, onRealDates } = props;
  const window = periodWindow(period, year, settings);
  const yearEnd = plainDate(year, 12, 31);
  const choosePeriod = (kind: string) => {
    const named = NAMED.find((name) => name === kind);
    onPeriod(named === undefined ? { kind: 'custom', ...window } : { kind: named });
  };
  return (
    <div className="job-inputs">
      {plans.length > 1 && (
        <Field label={paneText.sheetChoice.label} size="small" className="wide meta">
          <Select value={sheet} onChange={(_event, { value }) => onSheet(value)}>
            {plans.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      <DateField label={paneText.asOf} value={asOf} onChange={onAsOf} onValid={onRealDates} />
      <Field label={paneText.period} size="small">
        <Select value={period.kind} onChange={(_event, { value }) => choosePeriod(value)}>
          {NAMED.map((kind) => (
            <option key={kind} value={kind}>
              {paneText.periods[kind]}
            </option>
          ))}
          <option value="custom">{paneText.customPeriod}</option>
        </Select>
      </Field>
      {period.kind === 'custom' ? (
        <>
          <DateField
            label={paneText.periodFrom}
            value={period.from}
            onChange={(from) => onPeriod({ ...period, from })}
          />
          <DateField
            label={paneText.periodTo}
            value={period.to}
            onChange={(to) => onPeriod({ ...period, to })}
          />
          {compareDates(period.from, period.to) > 0 && (
            <p role="alert" className="wide late">
              {paneText.periodReversed}
            </p>
          )}
        </>
      ) : (
        <p className="wide meta">{paneText.periodWindow(formatDate(window.from), formatDate(window.to))}</p>
      )}
      {asOf.year > year && (
        <p className="wide meta">
          {paneText.asOfAfterYear(year)}{' '}
          <Button size="small" onClick={() => onAsOf(yearEnd)}>
            {paneText.asOfYearEnd(formatDate(yearEnd))}
          </Button>
        </p>
      )}
    </div>
  );
}
