import type { LegacyEncoding } from './LegacyEncoding';

export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** Draws small letters as capitals, as ".VnTimeH" does. */
  readonly isCapitals: boolean;
  /** A font of the same kind that has the Vietnamese letters of Unicode. */
  readonly unicodeFont: string;
}

/** ".VnTime", ".VnArialH" (TCVN3), "VNI-Times", "VNI-Helve" (VNI); undefined for a font of Unicode. */
export function legacyFont(name: string): LegacyFont | undefined {
  const encoding = /^\.Vn/i.test(name) ? 'TCVN3' : /^VNI[- ]/i.test(name) ? 'VNI' : undefined;
  if (!encoding) return undefined;
  return {
    encoding,
    isCapitals: encoding === 'TCVN3' && name.endsWith('H'),
    unicodeFont: /arial|helve/i.test(name) ? 'Arial' : 'Times New Roman',
  };
}
