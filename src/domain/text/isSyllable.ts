import { TONES } from './withoutAccents';

/** Consonants that may open a Vietnamese syllable; "qu" and "gi" count as consonants. */
const ONSET = /^(ngh|ng|nh|ch|gh|gi(?=[aeouyăâêôơư])|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?/u;

/** Everything that may follow them, without tone marks (the syllables of Hoàng Phê's dictionary). */
const RIMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
    'i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu',
    'o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oe oen oeo oet',
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uênh uơ',
    'uy uya uych uynh uyn uyên uyêt uyt uyu ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu',
    'y yêm yên yêng yêt yêu ych ynh',
  ].flatMap((line) => line.split(' ')),
);

/** "lý", "kỹ", "tỷ", "quý": few consonants stand before a bare y. */
const BEFORE_Y = new Set(['', 'h', 'k', 'l', 'm', 's', 't', 'v', 'qu']);

/** Syllables that end in c, ch, p, t have the acute tone or the dot below: "thực", not "thùc". */
const STOPPED = new Set(['\u0301', '\u0323']);

/** True for a word that can be Vietnamese by its spelling: "nội", "quý"; not "néi", "chỳ". */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONES) ?? [];
  if (tones.length > 1 || (/(c|ch|p|t)$/.test(letters) && !STOPPED.has(tones[0] ?? ''))) return false;
  const toneless = letters.replace(TONES, '').normalize('NFC');
  const onset = ONSET.exec(toneless)?.[0] ?? '';
  const rime = toneless.slice(onset.length);
  return RIMES.has(rime) && (rime !== 'y' || BEFORE_Y.has(onset));
}
