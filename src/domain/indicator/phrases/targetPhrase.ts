import { holds, setAside } from '../../language/scan';
import { token } from '../../language/Reader';
import { tokenize, type Phrase } from '../../language/tokenize';
import { halfWidth } from '../../text/halfWidth';
import { singleLine } from '../../text/normalizeText';
import { aside } from './aside';
import { COMPARISONS } from './cues';

/** No target or result is longer; what is, is prose. In tokens. */
const MAX_TOKENS = 250;

const SIGNS = `${COMPARISONS}-÷%‰~≈,;:.()[]&!?…•+_/`;
const unknown = token(({ kind, key }) => (kind === 'sign' && !SIGNS.includes(key) ? key : undefined));

/** The words and numbers of a target or a result; undefined where a sign stands in it that neither can hold. */
export function targetPhrase(text: string): Phrase | undefined {
  const phrase = tokenize(halfWidth(singleLine(text)));
  if (phrase.tokens.length > MAX_TOKENS || holds(phrase, unknown)) return undefined;
  return setAside(phrase, aside);
}
