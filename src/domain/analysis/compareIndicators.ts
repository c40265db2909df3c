import type { Difference } from './Analysis';
import type { Indicator } from '../table/Indicator';
import { writtenText } from '../sheet/writtenText';
import { matchIndicator } from '../plan/matchIndicator';
import type { Plan } from '../plan/Plan';
import { sameWords } from '../plan/sameWords';

/** Names and targets that are not the plan's, where the sheet's indicator is one of the plan's. */
export function compareIndicators(indicators: readonly Indicator[], plan: Plan): readonly Difference[] {
  return indicators.flatMap((indicator) => {
    const planned = matchIndicator(indicator, plan);
    if (!planned) return [];
    const target = indicator.target;
    return [
      { cell: indicator.nameCell, written: indicator.name, plan: planned.name },
      ...(target && target.value !== ''
        ? [{ cell: target.cell, written: writtenText(target), plan: planned.target }]
        : []),
    ].filter(({ written, plan: wanted }) => wanted !== '' && !sameWords(written, wanted));
  });
}
