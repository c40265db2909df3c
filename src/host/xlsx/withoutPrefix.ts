const ROOT = /<(\w+):\w+[^>]*?\sxmlns:\1="/;

/** Some writers prefix every element (<x:row>): the same file, with the prefix taken off. */
export function withoutPrefix(text: string): string {
  const prefix = ROOT.exec(text.slice(0, 4_000))?.[1];
  if (prefix === undefined) return text;
  return text.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1').replace(`xmlns:${prefix}=`, 'xmlns=');
}
