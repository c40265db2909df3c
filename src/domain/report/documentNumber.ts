import type { Settings } from '../settings/Settings';

/**
 * "05/BC-UBND": numbers below 10 get a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3). A number typed whole,
 * "35/BC-UBND", stands as typed; the party writes "12-BC/ĐU" (Hướng dẫn 36-HD/VPTW); `room` stands where none was typed.
 */
export function documentNumber(
  { number, symbol }: Pick<Settings, 'number' | 'symbol'>,
  room: string,
): string {
  if (number.includes('/') || symbol === '') return number || room;
  const joint = symbol.includes('/') ? '-' : '/';
  return `${/^\d$/.test(number) ? `0${number}` : number || room}${joint}${symbol}`;
}
