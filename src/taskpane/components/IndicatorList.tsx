import type { Analysis } from '../../domain/analysis/Analysis';
import { indicatorOutlooks } from '../../domain/analysis/indicatorOutlooks';
import { inOtherYears } from '../../domain/analysis/inOtherYears';
import { linkedTasks } from '../../domain/analysis/linkedTasks';
import { matchIndicator } from '../../domain/plan/matchIndicator';
import type { Period } from '../../domain/period/Period';
import type { Settings } from '../../domain/settings/Settings';
import { paneText } from '../taskpane.vi';
import { IndicatorItem } from './IndicatorItem';
import { ShowMore } from './ShowMore';

const text = paneText.indicators;

interface Props {
  readonly analysis: Analysis;
  readonly settings: Settings;
  /** The period of the report that is to be made: the outlook rests on its figures. */
  readonly period: Period;
  readonly onShow: (cell: string) => void;
}

export function IndicatorList({ analysis, settings, period, onShow }: Props) {
  const { indicators, plan, tasks } = analysis;
  if (indicators.length === 0)
    return (
      <p className="inset">
        {text.none} {plan !== undefined && text.noneHint}
      </p>
    );
  const met = indicators.filter(({ judgement }) => judgement.verdict === 'met').length;
  const outlooks = indicatorOutlooks(analysis, settings, period);
  const label = text.title(indicators.length, met);
  return (
    <>
      <h2 className="heading inset underlined">{label}</h2>
      <ShowMore
        label={label}
        items={indicators}
        keyOf={({ sheet, row }) => `${sheet}!${row}`}
        render={(indicator) => {
          const planned = plan && matchIndicator(indicator, plan);
          return (
            <IndicatorItem
              indicator={indicator}
              planned={planned}
              outlook={outlooks.find((each) => each.indicator === indicator)?.outlook}
              otherYears={inOtherYears(indicator, analysis)}
              tasks={planned ? linkedTasks(planned, tasks) : []}
              onShow={onShow}
            />
          );
        }}
      />
    </>
  );
}
