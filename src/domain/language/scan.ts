import type { Match, Reader } from './Reader';
import type { Phrase, Token } from './tokenize';

/** A piece read in the midst of a phrase, from token `at` up to `next`. */
export interface Place<T> extends Match<T> {
  readonly at: number;
}

/** Every place where the piece can be read, from the left; none begins within another. */
export function scan<T>(reader: Reader<T>, phrase: Phrase): readonly Place<T>[] {
  const places: Place<T>[] = [];
  for (let at = 0; at < phrase.tokens.length;) {
    const match = reader(phrase, at).find(({ next }) => next > at);
    if (match) places.push({ ...match, at });
    at = match?.next ?? at + 1;
  }
  return places;
}

export const holds = (phrase: Phrase, reader: Reader<unknown>): boolean => scan(reader, phrase).length > 0;

/** The tokens from `from` up to `to`, as a phrase. */
export const part = (phrase: Phrase, from: number, to?: number): Phrase => ({
  ...phrase,
  tokens: phrase.tokens.slice(from, to),
});

/** The phrase without these places. */
export const without = (phrase: Phrase, places: readonly Omit<Place<unknown>, 'value'>[]): Phrase => ({
  ...phrase,
  tokens: phrase.tokens.filter((_, i) => !places.some(({ at, next }) => at <= i && i < next)),
});

/** The phrase with one token, of the key that is read, for each place where the piece can be read. */
export function setAside(phrase: Phrase, reader: Reader<string>): Phrase {
  const places = new Map(scan(reader, phrase).map((place) => [place.at, place]));
  const tokens: Token[] = [];
  let read = 0;
  for (const [at, here] of phrase.tokens.entries()) {
    if (at < read) continue;
    const place = places.get(at);
    read = place?.next ?? at + 1;
    const end = phrase.tokens[read - 1]?.end ?? here.end;
    tokens.push(place ? { ...here, kind: 'aside', key: place.value, end } : here);
  }
  return { ...phrase, tokens };
}
