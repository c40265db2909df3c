import type { LegacyEncoding } from './LegacyEncoding';

/** "µ" is "à": pairs of what stands in the cell and what it means, blanks between. */
function pairs(legacy: string, unicode: string): readonly (readonly [string, string])[] {
  const letters = unicode.split(' ');
  return legacy.split(' ').map((mark, i) => [mark, letters[i] ?? '']);
}

/**
 * TCVN 5712:1993 as its fonts (.VnTime, .VnArial) store it, shown as Windows-1252. ư is the soft hyphen. Capitals with
 * tones have no codes of their own: the fonts ending in H draw the small letters as capitals.
 */
const TCVN3 = new Map([
  ...pairs('µ ¶ · ¸ ¹', 'à ả ã á ạ'),
  ...pairs('¨ » ¼ ½ ¾ Æ', 'ă ằ ẳ ẵ ắ ặ'),
  ...pairs('© Ç È É Ê Ë', 'â ầ ẩ ẫ ấ ậ'),
  ...pairs('® Ì Î Ï Ð Ñ', 'đ è ẻ ẽ é ẹ'),
  ...pairs('ª Ò Ó Ô Õ Ö', 'ê ề ể ễ ế ệ'),
  ...pairs('× Ø Ü Ý Þ', 'ì ỉ ĩ í ị'),
  ...pairs('ß á â ã ä', 'ò ỏ õ ó ọ'),
  ...pairs('« å æ ç è é', 'ô ồ ổ ỗ ố ộ'),
  ...pairs('¬ ê ë ì í î', 'ơ ờ ở ỡ ớ ợ'),
  ...pairs('ï ñ ò ó ô', 'ù ủ ũ ú ụ'),
  ...pairs('\u00AD õ ö ÷ ø ù', 'ư ừ ử ữ ứ ự'),
  ...pairs('ú û ü ý þ', 'ỳ ỷ ỹ ý ỵ'),
  ...pairs('¡ ¢ £ ¤ ¥ ¦ §', 'Ă Â Ê Ô Ơ Ư Đ'),
]);

/** VNI Windows: a letter, then its mark as a letter of its own; ơ, ư, đ and the toned i have one code. */
const VNI_SMALL = [
  ...pairs('aø aù aû aõ aï', 'à á ả ã ạ'),
  ...pairs('aê aè aé aú aü aë', 'ă ằ ắ ẳ ẵ ặ'),
  ...pairs('aâ aà aá aå aã aä', 'â ầ ấ ẩ ẫ ậ'),
  ...pairs('eø eù eû eõ eï', 'è é ẻ ẽ ẹ'),
  ...pairs('eâ eà eá eå eã eä', 'ê ề ế ể ễ ệ'),
  ...pairs('ì í æ ó ò', 'ì í ỉ ĩ ị'),
  ...pairs('oø où oû oõ oï', 'ò ó ỏ õ ọ'),
  ...pairs('oâ oà oá oå oã oä', 'ô ồ ố ổ ỗ ộ'),
  ...pairs('ô ôø ôù ôû ôõ ôï', 'ơ ờ ớ ở ỡ ợ'),
  ...pairs('uø uù uû uõ uï', 'ù ú ủ ũ ụ'),
  ...pairs('ö öø öù öû öõ öï', 'ư ừ ứ ử ữ ự'),
  ...pairs('yø yù yû yõ î', 'ỳ ý ỷ ỹ ỵ'),
  ...pairs('ñ', 'đ'),
];

const VNI = new Map(
  VNI_SMALL.flatMap(([mark, letter]): (readonly [string, string])[] => [
    [mark, letter],
    [mark.toUpperCase(), letter.toUpperCase()],
    // "Aù": a capital typed before a small mark.
    [mark.charAt(0).toUpperCase() + mark.slice(1), letter.toUpperCase()],
  ]),
);

/** Longer marks first: "aø" before "a". */
const patternOf = (table: ReadonlyMap<string, string>): RegExp =>
  new RegExp([...table.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

const TABLES = {
  TCVN3: { table: TCVN3, pattern: patternOf(TCVN3) },
  VNI: { table: VNI, pattern: patternOf(VNI) },
} as const;

/** The text in Unicode. For a text that detectLegacyEncoding named; Unicode text would be spoilt. */
export function convertLegacyText(text: string, encoding: LegacyEncoding): string {
  const { table, pattern } = TABLES[encoding];
  return text.replace(pattern, (mark) => table.get(mark) ?? mark);
}
