import type { Analysis } from '../../domain/Analysis';
import { matchIndicator } from '../../domain/plan/matchIndicator';
import { paneText } from '../../domain/messages.vi';
import { IndicatorItem } from './IndicatorItem';
import { ShowMore } from './ShowMore';

const text = paneText.indicators;

interface Props {
  readonly analysis: Pick<Analysis, 'indicators' | 'plan'>;
  readonly onShow: (cell: string) => void;
}

export function IndicatorList({ analysis: { indicators, plan }, onShow }: Props) {
  if (indicators.length === 0)
    return (
      <p className="inset">
        {text.none} {plan !== undefined && text.noneHint}
      </p>
    );
  const met = indicators.filter(({ judgement }) => judgement.verdict === 'met').length;
  const label = text.title(indicators.length, met);
  return (
    <>
      <h2 className="heading inset underlined">{label}</h2>
      <ShowMore
        label={label}
        items={indicators}
        keyOf={({ sheet, row }) => `${sheet}!${row}`}
        render={(indicator) => (
          <IndicatorItem
            indicator={indicator}
            planned={plan && matchIndicator(indicator, plan)}
            onShow={onShow}
          />
        )}
      />
    </>
  );
}
