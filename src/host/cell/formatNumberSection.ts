import type { FormatSection, FormatToken } from './formatSections';

export const DECIMAL = ',';
export const THOUSANDS = '.';

/** As a cell of the General format shows a number: at most 11 characters' worth of digits. */
export function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace(/e([+-])(\d)$/, 'E$10$2')
      .replace('e', 'E')
      .replace('.', DECIMAL);
  }
  const whole = Math.trunc(size).toString().length;
  const decimals = Math.max(0, 10 - whole);
  return String(Number(value.toFixed(decimals))).replace('.', DECIMAL);
}

const PLACEHOLDER = /^[0#?]$/;
const isPlaceholder = ({ kind, text }: FormatToken) => kind === 'code' && PLACEHOLDER.test(text);
const isSign = ({ kind, text }: FormatToken, sign: string) => kind === 'code' && text.toLowerCase() === sign;

export function formatNumberSection(value: number, section: FormatSection): string {
  const { tokens } = section;
  if (tokens.some((token) => isSign(token, 'general'))) {
    return tokens.map((token) => (isSign(token, 'general') ? generalNumber(value) : token.text)).join('');
  }
  const slash = tokens.findIndex((token) => isSign(token, '/'));
  if (slash >= 0 && tokens.slice(0, slash).some(isPlaceholder)) return formatFraction(value, tokens, slash);
  if (!tokens.some(isPlaceholder))
    return (
      (value < 0 ? '-' : '') + tokens.map(({ text }) => (text === '@' ? generalNumber(value) : text)).join('')
    );
  const exponent = tokens.findIndex((token) => isSign(token, 'e+') || isSign(token, 'e-'));
  return exponent >= 0 ? formatScientific(value, tokens, exponent) : formatDecimal(value, tokens);
}

function formatDecimal(value: number, tokens: readonly FormatToken[]): string {
  const point = tokens.findIndex((token) => isSign(token, '.'));
  const wholeTokens = point < 0 ? tokens : tokens.slice(0, point);
  const fractionTokens = point < 0 ? [] : tokens.slice(point + 1);
  const lastPlace = tokens.findLastIndex(isPlaceholder);
  const firstPlace = tokens.findIndex(isPlaceholder);
  // A comma right after the last place divides by a thousand; one between places groups the thousands.
  const scaling = tokens.filter((token, index) => isSign(token, ',') && index > lastPlace).length;
  const grouping = wholeTokens.some(
    (token, index) => isSign(token, ',') && index > firstPlace && index < lastPlace,
  );
  const percents = tokens.filter((token) => isSign(token, '%')).length;

  const places = fractionTokens.filter(isPlaceholder).length;
  const magnitude = Math.abs(value) * 100 ** percents * 1_000 ** -scaling;
  const [whole = '0', fraction = ''] = rounded(magnitude, places).split('.');
  const negative = value < 0 && /[1-9]/.test(whole + fraction);
  return (
    (negative ? '-' : '') +
    writeWhole(whole === '0' ? '' : whole, wholeTokens, grouping) +
    (point < 0 ? '' : writeFraction(fraction, fractionTokens))
  );
}

/** Half away from zero as it is written, not as binary keeps it: 1.005 shows as 1,01. */
function rounded(value: number, places: number): string {
  const shifted = Number(`${value}e${places}`);
  if (Number.isNaN(shifted) || shifted >= 1e15) return value.toFixed(Math.min(places, 100));
  return Number(`${Math.round(shifted)}e-${places}`).toFixed(places);
}

function writeWhole(digits: string, tokens: readonly FormatToken[], grouping: boolean): string {
  const placeholders = tokens.filter(isPlaceholder).length;
  let remaining = placeholders;
  let rest = digits;
  let written = 0;
  const pieces: string[] = [];
  for (const token of [...tokens].reverse()) {
    if (isSign(token, ',')) continue;
    if (!isPlaceholder(token)) {
      pieces.push(token.text);
      continue;
    }
    remaining--;
    const count = remaining === 0 ? Math.max(1, rest.length) : 1;
    for (let index = 0; index < count; index++) {
      const digit = rest.at(-1) ?? (token.text === '0' ? '0' : token.text === '?' ? ' ' : '');
      rest = rest.slice(0, -1);
      if (digit === '') continue;
      if (grouping && written > 0 && written % 3 === 0 && digit !== ' ') pieces.push(THOUSANDS);
      pieces.push(digit);
      written++;
    }
  }
  return pieces.reverse().join('');
}

function writeFraction(fraction: string, tokens: readonly FormatToken[]): string {
  const significant = fraction.replace(/0+$/, '').length;
  let place = 0;
  let text = '';
  for (const token of tokens) {
    if (!isPlaceholder(token)) {
      if (!isSign(token, ',')) text += token.text;
      continue;
    }
    const digit = fraction[place] ?? '0';
    if (place < significant || token.text === '0') text += digit;
    else if (token.text === '?') text += ' ';
    place++;
  }
  return DECIMAL + text;
}

function formatScientific(value: number, tokens: readonly FormatToken[], exponentAt: number): string {
  const mantissaTokens = tokens.slice(0, exponentAt);
  const point = mantissaTokens.findIndex((token) => isSign(token, '.'));
  const places = point < 0 ? 0 : mantissaTokens.slice(point).filter(isPlaceholder).length;
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(places).split('e');
  const width = tokens.slice(exponentAt).filter(isPlaceholder).length;
  const sign = exponent.startsWith('-') ? '-' : tokens[exponentAt]?.text.endsWith('+') === true ? '+' : '';
  return `${value < 0 ? '-' : ''}${mantissa.replace('.', DECIMAL)}E${sign}${exponent.replace(/^[+-]/, '').padStart(width, '0')}`;
}

/** "# ?/?" and "# ??/??": the nearest fraction with a denominator of that many digits. */
function formatFraction(value: number, tokens: readonly FormatToken[], slash: number): string {
  const digits = tokens.slice(slash + 1).filter(isPlaceholder).length || 1;
  const mixed = tokens
    .slice(0, slash)
    .some(
      (token, index) =>
        isPlaceholder(token) &&
        tokens.slice(index, slash).some(({ kind, text }) => kind === 'literal' && text === ' '),
    );
  const size = Math.abs(value);
  const whole = mixed ? Math.floor(size) : 0;
  const { numerator, denominator } = nearestFraction(size - whole, 10 ** digits - 1);
  const sign = value < 0 ? '-' : '';
  if (numerator === 0) return `${sign}${whole}`;
  if (numerator === denominator && mixed) return `${sign}${whole + 1}`;
  return `${sign}${whole > 0 ? `${whole} ` : ''}${numerator}/${denominator}`;
}

function nearestFraction(value: number, largest: number): { numerator: number; denominator: number } {
  let best = { numerator: Math.round(value), denominator: 1 };
  for (let denominator = 2; denominator <= largest; denominator++) {
    const numerator = Math.round(value * denominator);
    if (
      Math.abs(numerator / denominator - value) <
      Math.abs(best.numerator / best.denominator - value) - 1e-12
    )
      best = { numerator, denominator };
  }
  return best;
}
