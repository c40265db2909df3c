import type { Phrase, Token } from './tokenize';
import { unaccented, wordKey } from './wordKey';

/** One way to read the tokens from some place up to `next`. */
export interface Match<T> {
  readonly value: T;
  readonly next: number;
}

/**
 * Reads a piece of the phrase from token `at` on: every way to do so, the preferred first.
 * A piece that cannot be read gives no match; nothing throws.
 */
export type Reader<T> = (phrase: Phrase, at: number) => readonly Match<T>[];

const NOTHING: readonly never[] = [];

/** Of several readings of the same tokens only the first is kept: this keeps the work polynomial. */
function firstOfEachEnd<T>(matches: readonly Match<T>[]): readonly Match<T>[] {
  if (matches.length < 2) return matches;
  const seen = new Set<number>();
  return matches.filter(({ next }) => !seen.has(next) && seen.add(next));
}

/** One token that passes the test. */
export function token<T>(read: (token: Token, phrase: Phrase) => T | undefined): Reader<T> {
  return (phrase, at) => {
    const here = phrase.tokens[at];
    const value = here && read(here, phrase);
    return value === undefined ? NOTHING : [{ value, next: at + 1 }];
  };
}

/** A token of one of these kinds. */
export const ofKind = (...kinds: readonly Token['kind'][]): Reader<string> =>
  token(({ kind, key }) => (kinds.includes(kind) ? key : undefined));

/** Holds where the next token passes the test; reads nothing. */
export function ahead(test: (token: Token) => boolean): Reader<null> {
  return ({ tokens }, at) => {
    const here = tokens[at];
    return here && test(here) ? [{ value: null, next: at }] : NOTHING;
  };
}

/** Holds at the first token. */
export const atStart: Reader<null> = (_, at) => (at === 0 ? [{ value: null, next: 0 }] : NOTHING);

/** Any one of these signs: sign('/-'). */
export function sign(signs: string): Reader<string> {
  return token((here) => (here.kind === 'sign' && signs.includes(here.key) ? here.key : undefined));
}

/** The readers one after the other. */
export function seq<T extends readonly unknown[]>(
  ...readers: { readonly [K in keyof T]: Reader<T[K]> }
): Reader<T> {
  const steps: readonly Reader<unknown>[] = readers;
  return (phrase, at) => {
    let matches: readonly Match<readonly unknown[]>[] = [{ value: [], next: at }];
    for (const step of steps) {
      const longer: Match<readonly unknown[]>[] = [];
      for (const { value, next: from } of matches) {
        for (const match of step(phrase, from)) {
          longer.push({ value: [...value, match.value], next: match.next });
        }
      }
      if (longer.length === 0) return NOTHING;
      matches = longer;
    }
    return matches as readonly Match<unknown>[] as readonly Match<T>[];
  };
}

/** The alternatives in order of preference. */
export function oneOf<T>(...readers: readonly Reader<T>[]): Reader<T> {
  return (phrase, at) => {
    let found: readonly Match<T>[] = NOTHING;
    for (const reader of readers) {
      const matches = reader(phrase, at);
      if (matches.length > 0) found = found.length === 0 ? matches : [...found, ...matches];
    }
    return firstOfEachEnd(found);
  };
}

/** With the piece where it can be read, else without it. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return (phrase, at) => [...reader(phrase, at), { value: undefined, next: at }];
}

/** The piece any number of times, the most first. */
export function many<T>(reader: Reader<T>, most = Infinity): Reader<readonly T[]> {
  const grow =
    (values: readonly T[]): Reader<readonly T[]> =>
    (phrase, at) => [
      ...(values.length < most ? reader(phrase, at) : NOTHING)
        .filter(({ next }) => next > at)
        .flatMap(({ value, next }) => grow([...values, value])(phrase, next)),
      { value: values, next: at },
    ];
  return (phrase, at) => firstOfEachEnd(grow([])(phrase, at));
}

/** As many, the fewest first. */
export function few<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (phrase, at) => [...many(reader)(phrase, at)].reverse();
}

/** Without the piece where the rest can be read so, else with it. */
export function rather<T>(reader: Reader<T>): Reader<T | undefined> {
  return (phrase, at) => [{ value: undefined, next: at }, ...reader(phrase, at)];
}

/** The preferred reading and no other. */
export function first<T>(reader: Reader<T>): Reader<T> {
  return (phrase, at) => reader(phrase, at).slice(0, 1);
}

/** With nothing before it, as the "/KH" of "45/KH". */
export function glued<T>(reader: Reader<T>): Reader<T> {
  return (phrase, at) => (phrase.tokens[at]?.before === 'nothing' ? reader(phrase, at) : NOTHING);
}

/** Its words also where they alone bear no accents: "toi thieu 80% hồ sơ". */
export function eitherSpelling<T>(reader: Reader<T>): Reader<T> {
  return (phrase, at) =>
    firstOfEachEnd([...reader(phrase, at), ...reader({ ...phrase, isUnaccented: true }, at)]);
}

/** Only where the phrase has accents: "giam" may be "giám" as well as "giảm". */
export function accented<T>(reader: Reader<T>): Reader<T> {
  return (phrase, at) => (phrase.isUnaccented ? NOTHING : reader(phrase, at));
}

/** What was read, turned into something else; undefined means that it does not hold after all. */
export function map<T, U>(reader: Reader<T>, read: (value: T, phrase: Phrase) => U | undefined): Reader<U> {
  return (phrase, at) => {
    const matches = reader(phrase, at);
    if (matches.length === 0) return NOTHING;
    return matches.flatMap(({ value, next }) => {
      const result = read(value, phrase);
      return result === undefined ? [] : [{ value: result, next }];
    });
  };
}

/** What follows depends on what was read. */
export function then<T, U>(reader: Reader<T>, next: (value: T) => Reader<U>): Reader<U> {
  return (phrase, at) => reader(phrase, at).flatMap((match) => next(match.value)(phrase, match.next));
}

/** Reads each place of a phrase once, however many readers ask (packrat parsing). */
export function remembered<T>(reader: Reader<T>): Reader<T> {
  const read = new WeakMap<Phrase, Map<number, readonly Match<T>[]>>();
  return (phrase, at) => {
    const places = read.get(phrase) ?? new Map<number, readonly Match<T>[]>();
    read.set(phrase, places);
    const matches = places.get(at) ?? reader(phrase, at);
    places.set(at, matches);
    return matches;
  };
}

/** Holds where the reader finds nothing; reads nothing. */
export function not(reader: Reader<unknown>): Reader<null> {
  return (phrase, at) => (reader(phrase, at).length === 0 ? [{ value: null, next: at }] : NOTHING);
}

interface Spelling {
  readonly key: string;
  readonly plain: string;
}

/** Of the words of all tables, which have many in common: each is spelt once. */
const spellings = new Map<string, Spelling>();

function spellingOf(word: string): Spelling {
  const known = spellings.get(word);
  if (known) return known;
  const spelling = { key: wordKey(word), plain: unaccented(word) };
  spellings.set(word, spelling);
  return spelling;
}

/** The words of a table, each standing for a value; without accents where the whole phrase has none. */
export function lookup<T>(table: readonly (readonly [words: string, value: T])[]): Reader<T> {
  const byFirst = new Map<string, { words: readonly Spelling[]; value: T }[]>();
  const entries = table
    .map(([words, value]) => ({ words: words.split(' ').map(spellingOf), value }))
    .sort((a, b) => b.words.length - a.words.length);
  const add = (first: string, entry: (typeof entries)[number]): void => {
    const known = byFirst.get(first);
    if (known) known.push(entry);
    else byFirst.set(first, [entry]);
  };
  for (const entry of entries) {
    const [{ key, plain } = spellingOf('')] = entry.words;
    add(key, entry);
    if (plain !== key) add(plain, entry);
  }
  return ({ tokens, isUnaccented }, at) => {
    const candidates = byFirst.get(tokens[at]?.key ?? '');
    if (!candidates) return NOTHING;
    const spelt = isUnaccented ? 'plain' : 'key';
    const matches = candidates
      .filter(({ words }) => words.every((word, i) => tokens[at + i]?.key === word[spelt]))
      .map(({ words, value }) => ({ value, next: at + words.length }));
    return firstOfEachEnd(matches);
  };
}

/** Any one of these words, spelt out: words('chậm nhất', 'muộn nhất'). */
export function words(...anyOf: readonly string[]): Reader<string> {
  return lookup(anyOf.map((each) => [each, each] as const));
}
