import type { Analysis } from '../analysis/Analysis';
import { issuingAgency, spellOutAgency } from '../settings/issuingAgency';
import type { Settings } from '../settings/Settings';
import { isAfterReform, namesDistrict } from './reform2025';
import type { ReviewItem } from './ReviewItem';

/** The settings that name who reports and to whom; `details.field` is the field of Settings. */
const FIELDS = [
  'planName',
  'parentAgency',
  'agency',
  'place',
  'addressees',
  'signerTitle',
  'signerName',
  'recipients',
] as const;
type Field = (typeof FIELDS)[number];

/** Without these no report can be signed. */
const NEEDED: readonly Field[] = ['planName', 'agency', 'place', 'signerTitle', 'signerName'];

/** What the first page and the signature still lack, and what the reform of 01/7/2025 has overtaken. */
export function checkSettings({ plan, asOf }: Analysis, settings: Settings): readonly ReviewItem[] {
  const former = plan?.decision.date && !isAfterReform(plan.decision.date) ? issuingAgency(plan) : undefined;
  return FIELDS.flatMap((field): ReviewItem[] => {
    const written = textOf(settings, field);
    const item = { cell: '', written, details: { field } };
    if (written === '')
      return NEEDED.includes(field) ? [{ ...item, code: 'settingBlank', severity: 'warning' }] : [];
    if (!isAfterReform(asOf)) return [];
    return written === former || namesDistrict(written)
      ? [{ ...item, code: 'settingBeforeReform', severity: 'error' }]
      : [];
  });
}

function textOf(settings: Settings, field: Field): string {
  const value = settings[field];
  return typeof value === 'string' ? spellOutAgency(value).trim() : value.join('; ');
}
