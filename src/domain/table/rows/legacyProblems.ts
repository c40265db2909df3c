import type { Problem } from '../../problem/Problem';
import { ownKind } from '../ownMarks';
import type { SheetSnapshot } from '../../sheet/Snapshot';
import { legacyTextOf } from './legacyTexts';

/** Said once for each sheet that is typed in TCVN3 or VNI: it is read converted, and stays as it is. */
export function legacyProblems(sheets: readonly SheetSnapshot[]): readonly Problem[] {
  return sheets.flatMap((sheet): Problem[] => {
    const found = ownKind(sheet) === '' ? legacyTextOf(sheet) : undefined;
    if (!found) return [];
    const { encoding, cell, written } = found;
    return [{ code: 'legacyEncoding', severity: 'warning', cell, written, details: { encoding } }];
  });
}
