import { singleLine } from './normalizeText';
import { withoutAccents } from './withoutAccents';

/**
 * For comparing labels: no accents, no case, no punctuation, one space. "Cơ quan, ĐƠN VỊ" -> "co quan don vi".
 * Old and new tone placement (hoà/hòa) fold alike, as do NFC and NFD.
 */
export function foldText(text: string): string {
  const bare = withoutAccents(singleLine(text).toLowerCase());
  // Vietnamese is plain ASCII by now; \p{…} costs several times as much.
  const words = /^[ -~]*$/.test(bare)
    ? bare.replace(/[^a-z0-9%]+/g, ' ')
    : bare.replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}%]+/gu, ' ');
  return words.trim();
}
