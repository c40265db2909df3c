import type { Difference } from './Analysis';
import { fingerprint } from '../sheet/fingerprint';

/**
 * By this the workbook remembers that a text may stay as it is. Both texts count and the cell does not: it moves, and the
 * tracker made from a sheet holds the same words.
 */
export function differenceMark({ written, plan }: Pick<Difference, 'written' | 'plan'>): string {
  return fingerprint([[written, plan]]);
}
