import type { Column } from './Column';
import type { Concept } from './Concept';
import type { Age, Context } from './evidence/Evidence';
import { RESULTS } from './evidence/indicatorEvidence';

export function contextsOf(columns: readonly Column[]): readonly Context[] {
  const ages = columns.map((column) => ageOf(column, columns));
  const concepts = columns.map(({ label: { concept } }, i): Concept =>
    isResult(concept) && (ages[i] === 'last' || ages[i] === 'older') ? 'previous' : concept,
  );
  return columns.map((column, i) => ({
    column,
    beside: concepts.filter((_, j) => j !== i),
    ahead: concepts.slice(i + 1),
    next: columns[i + 1]?.folded ?? '',
    age: ages[i] ?? 'undated',
  }));
}

/** "Năm 2023 | Năm 2024 | Kế hoạch 2025": of several older years the latest is the last one. */
function ageOf({ label: { year, concept } }: Column, columns: readonly Column[]): Age {
  if (year === undefined) return 'undated';
  const results = columns.filter(({ label }) => isResult(label.concept)).map(({ label }) => label.year);
  const latest = Math.max(...columns.map(({ label }) => label.year ?? 0));
  // "Kế hoạch 2024 | Thực hiện 2024 | Kế hoạch 2025": what has its result is last year's plan.
  const isOlder = isResult(concept)
    ? year < latest || results.includes(undefined)
    : year < latest && results.includes(year);
  if (!isOlder) return 'now';
  return results.every((other) => other === undefined || other <= year || other === latest)
    ? 'last'
    : 'older';
}

const isResult = (concept: Concept): boolean => concept === 'span' || RESULTS.includes(concept);
