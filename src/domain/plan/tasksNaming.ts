import { foldText } from '../text/foldText';
import type { PlanTask } from './Plan';

/** Words side by side that more than this share of the tasks have tell none of them apart. */
const COMMON = 1 / 3;
/** Of the telling words of a name, by weight, a task that works for it has this much. */
const NAMED = 0.75;

/** Numbers of the tasks that name what an indicator measures: "số hóa hồ sơ" for "Tỷ lệ số hóa hồ sơ". */
export function tasksNaming(tasks: readonly PlanTask[]): (indicator: string) => readonly number[] {
  const said = tasks.map(({ no, content, result }) => ({ no, pairs: wordPairs(`${content} . ${result}`) }));
  const havers = (pair: string): number => said.filter(({ pairs }) => pairs.has(pair)).length;
  return (indicator) => {
    const telling = [...wordPairs(indicator.replace(/^(?:tỷ lệ|tỉ lệ|mức độ|số)\s/iu, ''))]
      .map((pair) => ({ pair, count: havers(pair) }))
      .filter(({ count }) => count > 0 && count <= tasks.length * COMMON);
    const weigh = (pairs: typeof telling): number => pairs.reduce((sum, { count }) => sum + 1 / count, 0);
    const whole = weigh(telling);
    return said
      .filter(
        ({ pairs }) => whole > 0 && weigh(telling.filter(({ pair }) => pairs.has(pair))) >= whole * NAMED,
      )
      .map(({ no }) => no);
  };
}

/** Most Vietnamese words are two syllables long. */
function wordPairs(text: string): ReadonlySet<string> {
  const words = foldText(text).split(' ');
  return new Set(words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`));
}
