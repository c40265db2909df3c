import { singleLine } from './normalizeText';

/**
 * For comparing labels: no accents, no case, no punctuation, one space. "Cơ quan, ĐƠN VỊ" -> "co quan don vi".
 * Old and new tone placement (hoà/hòa) fold alike, as do NFC and NFD.
 */
export function foldText(text: string): string {
  return singleLine(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
