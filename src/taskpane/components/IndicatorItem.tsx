import type { FollowedIndicator, FollowedTask, YearOfIndicator } from '../../domain/analysis/Analysis';
import { describeTarget } from '../../domain/indicator/describeTarget';
import type { Outlook } from '../../domain/indicator/Outlook';
import { describeOutlook, verdictLabels } from '../../domain/indicator/indicator.vi';
import { paneText } from '../taskpane.vi';
import type { PlanIndicator } from '../../domain/plan/Plan';
import { formatNumber } from '../../domain/text/formatNumber';
import { describeQuantity } from '../describeQuantity';
import { verdictSymbols, verdictTones } from '../tones';
import { Disclosure } from './Disclosure';
import { LinkedTasks } from './LinkedTasks';
import { ToneMark } from './ToneMark';

const text = paneText.indicators;

interface Props {
  readonly indicator: FollowedIndicator;
  readonly planned: PlanIndicator | undefined;
  /** undefined where the period is the year's last: its verdict says it all. */
  readonly outlook: Outlook | undefined;
  readonly otherYears: readonly YearOfIndicator[];
  /** The workbook's tasks that work for the indicator. */
  readonly tasks: readonly FollowedTask[];
  readonly onShow: (cell: string) => void;
}

export function IndicatorItem({ indicator, planned, outlook, otherYears, tasks, onShow }: Props) {
  const { no, name, judgement } = indicator;
  return (
    <li className="item">
      <h3 className="heading">
        <button
          type="button"
          className="plain-button title-button"
          onClick={() => onShow(indicatorCell(indicator))}
        >
          {no === '' ? name : `${no}. ${name}`}
        </button>
      </h3>
      <div className="verdict">
        <ToneMark tone={verdictTones[judgement.verdict]} symbol={verdictSymbols[judgement.verdict]} />
        {verdictLabels[judgement.verdict]}
      </div>
      <dl className="facts">
        {factsOf(indicator).map(({ term, value }) => (
          <Fact key={term} term={term} value={value} />
        ))}
        {otherYears.map((other) => (
          <Fact key={other.year} term={text.otherYear(other.year)} value={describeYear(other)} />
        ))}
      </dl>
      <p className="meta">{judgement.reason}</p>
      {outlook !== undefined && <p className="meta">{describeOutlook(outlook)}</p>}
      <LinkedTasks
        title={text.pulledDown}
        tasks={tasks.filter(({ judgement: { status } }) => status === 'behind')}
        onShow={onShow}
      />
      {planned !== undefined && (planned.counts.numerator !== '' || tasks.length > 0) && (
        <Disclosure summary={text.counts}>
          <dl className="facts">
            {planned.counts.numerator !== '' && (
              <Fact term={text.numerator} value={planned.counts.numerator} />
            )}
            {planned.counts.denominator !== '' && (
              <Fact term={text.denominator} value={planned.counts.denominator} />
            )}
          </dl>
          {planned.counts.note}
          <LinkedTasks title={text.linkedTasks} tasks={tasks} onShow={onShow} />
        </Disclosure>
      )}
    </li>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}

const quantityOf = (value: number | undefined, { measure, judgement }: FollowedIndicator): string =>
  value === undefined
    ? text.noValue
    : describeQuantity(value, measure, [judgement.target, judgement.assigned]);

const describeYear = ({ indicator }: YearOfIndicator): string =>
  text.ofTarget(
    quantityOf(indicator.judgement.actual, indicator),
    describeTarget(indicator.judgement.target),
  );

function factsOf(indicator: FollowedIndicator) {
  const { target, assigned, previous, actual, shortfall } = indicator.judgement;
  const quantity = (value: number | undefined) => quantityOf(value, indicator);
  return [
    { term: text.central, value: describeTarget(target) },
    { term: text.assigned, value: describeTarget(assigned) },
    { term: text.previous, value: quantity(previous) },
    { term: text.actual, value: quantity(actual) },
    ...(shortfall === undefined
      ? []
      : [{ term: text.shortfall, value: text.shortfallOf(formatNumber(shortfall)) }]),
  ];
}

/** The cell that a clerk fills in, where there is one. */
function indicatorCell({ sheet, row, actual, numerator, target }: FollowedIndicator): string {
  return (actual ?? numerator ?? target)?.cell ?? `${sheet}!A${row}`;
}
