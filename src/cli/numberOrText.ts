/** "7" -> 7; "1.1", "3a" and '' stay text. */
export function numberOrText(no: string): number | string {
  return /^\d+$/.test(no) ? Number(no) : no;
}
