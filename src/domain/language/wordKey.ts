import { TONES, withoutAccents } from '../text/withoutAccents';

const ACUTE = '\u0301';

/** Syllables that end in a stop always bear a tone, the acute if not the dot: "trươc" is a slip for "trước". */
const LACKS_TONE = /[ăâêôơư][cpt]h?$/u;

/**
 * The spelling by which words are compared: lower case, the tone moved to the end (hòa = hoà), y for i
 * at the end (quý = quí, kỳ = kì), "ươ" for the slips "uơ" and "ưo" (truớc, trưóc), "đ" for the Icelandic "ð" of old files.
 */
export function wordKey(word: string): string {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES)?.join('') ?? '';
  const bare = decomposed
    .replace(TONES, '')
    .normalize('NFC')
    .replaceAll('ð', 'đ')
    .replaceAll('uơ', 'ươ')
    .replaceAll('ưo', 'ươ')
    .replace(/^(qu|[hklmst])i$/u, '$1y');
  return bare + (tones === '' && LACKS_TONE.test(bare) ? ACUTE : tones);
}

/** The word as typed on a keyboard without accents: "quý" -> "quy". */
export function unaccented(word: string): string {
  return withoutAccents(word.toLowerCase());
}
