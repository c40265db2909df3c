import type { DifferentialStyle } from '../model/Style';
import type { Styles } from '../model/Styles';

/** The number of a conditional format's look in the workbook's table, added if it is new; none for no look. */
export function differentialNumber(styles: Styles, style: DifferentialStyle): number | undefined {
  const own = styles.differential.indexOf(style);
  if (own >= 0) return own;
  const text = JSON.stringify(style);
  if (text === '{}') return undefined;
  const known = styles.differential.findIndex((other) => JSON.stringify(other) === text);
  return known >= 0 ? known : styles.differential.push(style) - 1;
}
