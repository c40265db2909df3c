import type { Indicator } from '../table/Indicator';
import { wordBag, wordWeights, type Weight, type WordBag } from '../text/likeness';
import type { Plan, PlanIndicator } from './Plan';

/** Alike enough, whatever else the plan has. */
const ALIKE = 0.55;
/** A short name ("Tỷ lệ thanh toán trực tuyến") stands whole in the plan's longer one, and in no other. */
const CONTAINED = 0.9;
const ALIKE_WHEN_CONTAINED = 0.28;

/** The plan's indicator of that name, if there is one. */
export function matchIndicator(indicator: Indicator, plan: Plan): PlanIndicator | undefined {
  const bag = wordBag(indicator.name);
  const bags = plan.indicators.map((planned) => ({ planned, bag: wordBag(planned.name) }));
  const weightOf = wordWeights(bags.map((planned) => planned.bag));
  const scored = bags
    .map(({ planned, bag: other }) => ({ planned, ...compare(bag, other, weightOf) }))
    .sort((a, b) => b.likeness - a.likeness);
  const containing = scored.filter(({ containment }) => containment >= CONTAINED);
  if (containing.length > 1) return undefined;
  const [best] = scored;
  if (best && best.likeness >= ALIKE) return best.planned;
  return containing.find(({ likeness }) => likeness >= ALIKE_WHEN_CONTAINED)?.planned;
}

/** The weight of the shared words against that of both names, and against that of `name` alone. */
function compare(
  name: WordBag,
  planned: WordBag,
  weightOf: Weight,
): { readonly likeness: number; readonly containment: number } {
  const total = ({ counts }: WordBag): number =>
    [...counts].reduce((sum, [word, count]) => sum + count * weightOf(word), 0);
  const shared = [...name.counts].reduce(
    (sum, [word, count]) => sum + Math.min(count, planned.counts.get(word) ?? 0) * weightOf(word),
    0,
  );
  const own = total(name);
  if (own === 0) return { likeness: 0, containment: 0 };
  return { likeness: (2 * shared) / (own + total(planned)), containment: shared / own };
}
