import type { Problem } from '../../problem/Problem';
import { ownKind } from '../ownMarks';
import type { Grid } from '../../sheet/Grid';

/** Said once for each sheet that is typed in TCVN3 or VNI: it is read converted, and stays as it is. */
export function legacyProblems(sheets: readonly Grid[]): readonly Problem[] {
  return sheets.flatMap((sheet): Problem[] => {
    const found = ownKind(sheet) === '' ? sheet.legacy : undefined;
    if (!found) return [];
    const { encoding, cell, written } = found;
    return [{ code: 'legacyEncoding', severity: 'warning', cell, written, details: { encoding } }];
  });
}
