/** 79.996 -> "80", 97.5 -> "97,5": at most `digits` decimals, half away from zero, decimal comma, full-stop thousands. */
export function formatNumber(value: number, digits = 2): string {
  const [whole = '0', fraction = ''] = roundDecimally(Math.abs(value), digits).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const decimals = fraction.replace(/0+$/, '');
  const isZero = whole === '0' && decimals === '';
  return `${value < 0 && !isZero ? '-' : ''}${grouped}${decimals === '' ? '' : `,${decimals}`}`;
}

/** 0.955 is 0.96, although its binary form lies just below: the decimal point is moved in the written number. */
function roundDecimally(value: number, digits: number): number {
  if (Number.isInteger(value)) return value;
  const written = String(value);
  return written.includes('e') ? value : Number(`${Math.round(Number(`${written}e${digits}`))}e-${digits}`);
}
