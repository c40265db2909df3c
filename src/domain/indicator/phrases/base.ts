import { eitherSpelling, many, optional, seq, ofKind, words } from '../../language/Reader';
import { scan, without } from '../../language/scan';
import { textBetween, type Phrase } from '../../language/tokenize';
import { list } from '../../language/vocabulary';

/** What a change is measured against; `base` is '' for last year's result, undefined when nothing is said. */
export interface BaseReading {
  readonly phrase: Phrase;
  readonly base: string | undefined;
}

const aside = ofKind('aside');
const name = many(ofKind('aside', 'word'));
const lastYear = seq(
  many(aside),
  optional(
    eitherSpelling(
      words(
        ...list(`cùng kỳ, năm trước, năm ngoái, năm liền trước, năm trước liền kề, năm liền kề, kết quả, thực hiện,
      kết quả thực hiện, cùng kỳ năm trước, cùng kỳ năm ngoái`),
      ),
    ),
  ),
  many(aside),
);

/**
 * Takes "so với năm 2024", "so với cùng kỳ" or "so với quy định" out of a phrase; undefined when it names nothing that
 * can be told from what follows: "so với quy định giảm 30%".
 */
export function takeBase(phrase: Phrase): BaseReading | undefined {
  const [against] = scan(eitherSpelling(words('so với')), phrase);
  if (!against) return { phrase, base: undefined };
  const { at, next: start } = against;
  const [whole = start, known = start] = [name, lastYear].map((reader) => reader(phrase, start)[0]?.next);
  // Before a number the base is a year or a known name: "so với năm 2024 ít nhất 5%" keeps its "ít nhất".
  const next = phrase.tokens.slice(whole).some(({ kind }) => kind === 'number') ? known : whole;
  if (next === start) return undefined;
  return {
    phrase: without(phrase, [{ at, next }]),
    base: next === known ? '' : textBetween(phrase, start, next).toLowerCase(),
  };
}
