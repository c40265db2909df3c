export type LegacyEncoding = 'TCVN3' | 'VNI';
