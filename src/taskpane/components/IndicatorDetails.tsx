import { describeTarget } from '../../domain/indicator/describeTarget';
import { describeOutlook } from '../../domain/indicator/indicator.vi';
import type { FollowedIndicator, YearOfIndicator } from '../../domain/analysis/Analysis';
import { formatNumber } from '../../domain/text/formatNumber';
import { describeQuantity } from '../describeQuantity';
import { paneText } from '../taskpane.vi';
import type { IndicatorProps } from './IndicatorItem';
import { LinkedTasks } from './LinkedTasks';

const text = paneText.indicators;

/** All figures of an indicator, why its verdict, the outlook on the year, what is counted and which tasks work for it. */
export function IndicatorDetails({ indicator, planned, outlook, otherYears, tasks, onShow }: IndicatorProps) {
  const { judgement } = indicator;
  const late = tasks.filter(({ judgement: { status } }) => status === 'behind');
  return (
    <div className="task-details">
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
      <LinkedTasks title={text.pulledDown} tasks={late} onShow={onShow} />
      {planned !== undefined && (planned.counts.numerator !== '' || tasks.length > 0) && (
        <>
          <h4 className="group-title">{text.counts}</h4>
          <dl className="facts">
            {planned.counts.numerator !== '' && (
              <Fact term={text.numerator} value={planned.counts.numerator} />
            )}
            {planned.counts.denominator !== '' && (
              <Fact term={text.denominator} value={planned.counts.denominator} />
            )}
          </dl>
          <p className="meta">{planned.counts.note}</p>
          <LinkedTasks title={text.linkedTasks} tasks={tasks} onShow={onShow} />
        </>
      )}
    </div>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
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
