import { targetPhrase } from '../../../src/domain/indicator/phrases/targetPhrase';
import type { Phrase } from '../../../src/domain/language/tokenize';

export function phraseOf(text: string): Phrase {
  const phrase = targetPhrase(text);
  if (!phrase) throw new Error(`${text} holds a sign that no target has`);
  return phrase;
}

/** The tokens as they are written, parted by spaces. */
export const written = ({ text, tokens }: Phrase): string =>
  tokens.map(({ start, end }) => text.slice(start, end)).join(' ');
