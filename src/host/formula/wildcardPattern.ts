/** "Chậm*" and "?.1" as Excel means them; ~ makes the next sign plain. */
export function wildcardPattern(text: string, whole: boolean): RegExp {
  const pattern = text.replace(
    /~([*?~])|([*?])|([\\^$.|+()[\]{}])/g,
    (_, plain?: string, wild?: string, special?: string) => {
      if (wild !== undefined) return wild === '*' ? '[^]*' : '[^]';
      return `\\${plain ?? special ?? ''}`;
    },
  );
  return new RegExp(whole ? `^(?:${pattern})$` : pattern, 'iu');
}
