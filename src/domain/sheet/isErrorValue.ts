/** "#N/A" and the like, as Range.values gives them. */
export function isErrorValue(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!)$/.test(value)
  );
}
