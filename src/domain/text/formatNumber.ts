/** 79.996 -> "80", 97.5 -> "97,5": at most `digits` decimals, decimal comma, no trailing zeros, full-stop thousands. */
export function formatNumber(value: number, digits = 2): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const decimals = fraction.replace(/0+$/, '');
  const isZero = /^0*$/.test(whole) && decimals === '';
  return `${value < 0 && !isZero ? '-' : ''}${grouped}${decimals === '' ? '' : `,${decimals}`}`;
}
