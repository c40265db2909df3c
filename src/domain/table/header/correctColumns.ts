import type { Role } from '../Role';
import type { ColumnCorrection } from './ColumnCorrection';
import { columnPlace, correctionOf } from './columnPlace';
import type { HeaderReading } from './readHeader';

/** The user's word on a column wins; another column that had the role gives it up. */
export function correctColumns(
  reading: HeaderReading,
  sheet: string,
  headers: readonly string[],
  corrections: readonly ColumnCorrection[],
): HeaderReading {
  const corrected = headers.map((_, i) => correctionOf(corrections, columnPlace(sheet, headers, i))?.role);
  if (corrected.every((role) => role === undefined)) return reading;
  const roles = reading.roles.map(
    (role, i): Role => corrected[i] ?? (corrected.includes(role) ? 'other' : role),
  );
  return {
    ...reading,
    ...kindOf(reading, roles),
    roles,
    roleConfidence: reading.roleConfidence.map((confidence, i) =>
      corrected[i] === undefined ? confidence : 1,
    ),
  };
}

/** A refused table becomes a plan or an indicator table once the user has named its columns. */
function kindOf(
  { kind, refusal, confidence }: HeaderReading,
  roles: readonly Role[],
): Pick<HeaderReading, 'kind' | 'refusal' | 'confidence'> {
  if (roles.includes('content') && (roles.includes('time') || roles.includes('due'))) {
    return { kind: 'plan', refusal: '', confidence: Math.max(confidence, 0.9) };
  }
  if (roles.includes('name') && (roles.includes('target') || roles.includes('actual'))) {
    return { kind: 'indicator', refusal: '', confidence: Math.max(confidence, 0.9) };
  }
  return { kind, refusal, confidence };
}
