import type { Plan } from '../plan/Plan';
import { singleLine } from '../text/normalizeText';

/** The agency behind a decision: "Chủ tịch UBND phường Phổ Ninh" -> "Ủy ban nhân dân phường Phổ Ninh". */
export function issuingAgency({ decision }: Plan): string {
  const agency = spellOutAgency(singleLine(decision.issuer).replace(/^(Phó )?Chủ tịch /iu, ''));
  return agency.charAt(0).toUpperCase() + agency.slice(1);
}

/** "UBND" is written out where an agency is first named, but not in a symbol, "35/QĐ-UBND". */
export function spellOutAgency(name: string): string {
  return name.replace(/(?<![\p{L}\p{N}/-])UBND(?![\p{L}\p{N}-])/gu, 'Ủy ban nhân dân');
}
