import { makeStyles, tokens } from '@fluentui/react-components';
import type { FollowedIndicator } from '../../domain/Analysis';
import { describeTarget } from '../../domain/indicator/describeTarget';
import { verdictLabels } from '../../domain/messages.vi';
import type { PlanIndicator } from '../../domain/plan/Plan';
import { formatNumber } from '../../domain/text/formatNumber';
import { describeQuantity } from '../describeQuantity';
import { paneText } from '../paneText.vi';
import { verdictSymbols, verdictTones } from '../tones';
import { Disclosure } from './Disclosure';
import { ToneMark } from './ToneMark';

const text = paneText.indicators;

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  link: {
    appearance: 'none',
    border: 'none',
    background: 'none',
    padding: 0,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    '&:hover': { textDecorationLine: 'underline' },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  verdict: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  reason: {
    margin: 0,
    marginBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly indicator: FollowedIndicator;
  readonly planned: PlanIndicator | undefined;
  readonly onShow: (cell: string) => void;
}

export function IndicatorItem({ indicator, planned, onShow }: Props) {
  const styles = useStyles();
  const { no, name, judgement } = indicator;
  return (
    <li className={styles.item}>
      <h3 className={styles.name}>
        <button type="button" className={styles.link} onClick={() => onShow(indicatorCell(indicator))}>
          {no === '' ? name : `${no}. ${name}`}
        </button>
      </h3>
      <div className={styles.verdict}>
        <ToneMark tone={verdictTones[judgement.verdict]} symbol={verdictSymbols[judgement.verdict]} />
        {verdictLabels[judgement.verdict]}
      </div>
      <dl className={styles.facts}>
        {factsOf(indicator).map(({ term, value }) => (
          <Fact key={term} term={term} value={value} />
        ))}
      </dl>
      <p className={styles.reason}>{judgement.reason}</p>
      {planned !== undefined && (
        <Disclosure summary={text.counts}>
          <dl className={styles.facts}>
            <Fact term={text.numerator} value={planned.counts.numerator} />
            <Fact term={text.denominator} value={planned.counts.denominator} />
          </dl>
          {planned.counts.note}
        </Disclosure>
      )}
    </li>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

function factsOf({ measure, judgement }: FollowedIndicator) {
  const { target, assigned, previous, actual, shortfall } = judgement;
  const quantity = (value: number | undefined) =>
    value === undefined ? text.noValue : describeQuantity(value, measure, [target, assigned]);
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
