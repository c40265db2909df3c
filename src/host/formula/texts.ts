import { leaveAlone } from './leaveAlone';

/** Signs that Excel's comparison skips, joins or takes apart: then equality is not by letters alone. */
const COMPOSED = /[\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeffßæœĳﬀ-ﬆ\uff00-\uffef]/iu;

/** Signs of two code units, which versions of Excel count differently. */
const PAIRED = /[\ud800-\udfff]/;

interface Form {
  readonly lower: string;
  readonly composed: boolean;
}

/** Texts are compared again and again. */
const forms = new Map<string, Form>();
const MOST_FORMS = 50_000;
const LONGEST_KEPT = 255;

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  const form = { lower: text.toLowerCase(), composed: COMPOSED.test(text) };
  if (forms.size >= MOST_FORMS) forms.clear();
  if (text.length <= LONGEST_KEPT) forms.set(text, form);
  return form;
}

export const isComposed = (text: string) => formOf(text).composed;
export const caselessForm = (text: string) => formOf(text).lower;

/** Letters without case; each stays where it is, so that places count in both. */
export function caseless(text: string): string {
  const { lower } = formOf(text);
  return lower.length === text.length ? lower : leaveAlone();
}

/** Whether two texts are one to Excel: without regard to case; undefined when that hangs on how they are written. */
export function sameText(a: string, b: string): boolean | undefined {
  const [one, other] = [formOf(a), formOf(b)];
  if (one.lower === other.lower) return true;
  return (one.composed || other.composed) && bare(a) === bare(b) ? undefined : false;
}

const bare = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe');

const PLAIN = /^[A-Za-z0-9]*$/;

/** Which text comes first; undefined where languages sort differently. */
export function textOrder(a: string, b: string): number | undefined {
  const same = sameText(a, b);
  if (same === true) return 0;
  if (a === '' || b === '') return a.length - b.length;
  if (same === undefined || !PLAIN.test(a) || !PLAIN.test(b)) return undefined;
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}

/** A text whose signs can be counted. */
export const countable = (text: string) => (PAIRED.test(text) ? leaveAlone() : text);
