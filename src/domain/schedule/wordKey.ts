/** Huyền, sắc, ngã, hỏi, nặng as combining marks. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * The spelling by which words are compared: lower case, the tone moved to the end (hòa = hoà), y for i
 * at the end (quý = quí, kỳ = kì), "ươ" for the slip "uơ" (truớc), "đ" for the Icelandic "ð" of old files.
 */
export function wordKey(word: string): string {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES)?.join('') ?? '';
  const bare = decomposed
    .replace(TONES, '')
    .normalize('NFC')
    .replaceAll('ð', 'đ')
    .replaceAll('uơ', 'ươ')
    .replace(/^(qu|[hklmst])i$/u, '$1y');
  return bare + tones;
}

/** The word as typed on a keyboard without accents: "quý" -> "quy". */
export function unaccented(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
