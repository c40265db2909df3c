import type { IndicatorJudgement, Target } from '../../domain/table/Indicator';
import { verdictTones } from '../tones';

interface Props {
  readonly judgement: IndicatorJudgement;
  readonly measure: string;
}

const WIDTH = 300;

/** A result in percent against the plan's target (thin mark) and the assigned one (thick); words beside it tell the same. */
export function TargetBar({ judgement: { actual, target, assigned, verdict }, measure }: Props) {
  const marks = [
    { at: percentOf(target), width: 1 },
    { at: percentOf(assigned), width: 3 },
  ].filter(({ at }) => at !== undefined);
  if (measure !== '%' || actual === undefined || marks.length === 0) return null;
  const x = (percent: number) => (Math.min(Math.max(percent, 0), 100) / 100) * WIDTH;
  return (
    <svg className="target-bar" viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" aria-hidden>
      <rect className="track" x={0} y={3} width={WIDTH} height={6} />
      <rect className={verdictTones[verdict]} x={0} y={3} width={x(actual)} height={6} />
      {marks.map(({ at = 0, width }) => (
        <rect
          key={width}
          className="goal"
          x={Math.min(x(at), WIDTH - width)}
          y={0}
          width={width}
          height={12}
        />
      ))}
    </svg>
  );
}

const percentOf = ({ unit, value }: Target): number | undefined =>
  typeof value === 'number' && (unit === '%' || unit === '') ? value : undefined;
