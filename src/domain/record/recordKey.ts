import { fingerprint } from '../sheet/fingerprint';
import { foldText } from '../text/foldText';

/** Stands for a text; capitals, accents, spaces and punctuation do not change it. */
export function recordKey(text: string): string {
  return fingerprint([[foldText(text)]]);
}
