/** "đội thuế" -> "doi thue", as typed on a keyboard without accents; a capital "Đ" is left as it is. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
