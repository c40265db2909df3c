/** Grave, acute, tilde, hook above, dot below; breve, circumflex and horn are letters, not tones. */
export const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** "đội thuế" -> "doi thue", as typed on a keyboard without accents; a capital "Đ" is left as it is. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replaceAll('đ', 'd');
}
