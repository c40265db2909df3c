import type { Settings } from '../settings/Settings';

/**
 * "05/BC-UBND": numbers below 10 get a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3). A number typed whole,
 * "35/BC-UBND", stands as typed; `room` stands where none was typed.
 */
export function documentNumber(
  { number, symbol }: Pick<Settings, 'number' | 'symbol'>,
  room: string,
): string {
  if (number.includes('/') || symbol === '') return number || room;
  return `${/^\d$/.test(number) ? `0${number}` : number || room}/${symbol}`;
}
