/** "９５％" -> "95%": the full-width forms that some keyboards and PDF tools give. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
