import type { Clause } from '../Clause';
import {
  ahead,
  many,
  map,
  not,
  oneOf,
  optional,
  seq,
  sign,
  token,
  words,
  type Reader,
} from '../../language/Reader';
import type { Phrase } from '../../language/tokenize';
import { clauses } from './clauses';
import { day } from './day';
import { beforeWord, labelled } from './labelled';
import { digits } from '../../language/number';

const letter = token(({ kind, key }) => (kind === 'word' && key.length === 1 ? key : undefined));
const spaced = ahead(({ before }) => before !== 'nothing');

/** - | + | • | a) | 1. | (1), but not the 15 of "15. 3. 2025" */
const bullet: Reader<unknown> = oneOf<unknown>(
  sign('-+•*'),
  seq(oneOf<unknown>(letter, digits(1, 20)), sign(')')),
  seq(not(day), digits(1, 20), sign('.'), spaced),
  seq(sign('('), digits(1, 20), sign(')')),
);

/** One part of a schedule, with its bullet and label. */
export const item: Reader<readonly Clause[]> = map(
  seq(many(bullet), oneOf(labelled, clauses)),
  ([, read]) => read,
);

const lineStart = ahead(({ before }) => before === 'line');
const and = words('và', 'đồng thời', 'và đồng thời', 'cũng như', 'ngoài ra', 'cùng với', 'kết hợp', 'sau đó');

/** "15.12": no end of a sentence. */
const notInNumber = (phrase: Phrase, at: number) => {
  const following = phrase.tokens[at + 1];
  const isInNumber =
    phrase.tokens[at]?.key === '.' && following?.kind === 'number' && following.before === 'nothing';
  return isInNumber ? [] : [{ value: null, next: at }];
};

/** What parts one item from the next. Of two times joined by "hoặc" or "-" neither is sure. */
export const separator: Reader<'and' | 'or'> = oneOf<'and' | 'or'>(
  map(
    oneOf<unknown>(
      seq(notInNumber, sign('.;,'), many(sign('.;,')), optional(and), optional(sign(','))),
      and,
      // "Quý I/2026" is not "Quý I" and 2026.
      seq(sign('/+&•'), beforeWord),
      lineStart,
    ),
    () => 'and',
  ),
  map(oneOf<unknown>(seq(optional(sign(',')), words('hoặc')), seq(sign('-'), beforeWord)), () => 'or'),
);

export const ending: Reader<unknown> = many(sign('.;…/'));
