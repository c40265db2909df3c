export interface FormatToken {
  readonly kind: 'literal' | 'code' | 'skip';
  readonly text: string;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: { readonly operator: string; readonly operand: number } | undefined;
  /** RRGGBB or a name such as Red. */
  readonly color: string | undefined;
}

const TOKEN =
  /"([^"]*)"|\\([^])|_([^])|\*([^])|\[(<=|>=|<>|=|<|>)(-?\d+(?:\.\d+)?)\]|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[(h+|m+|s+)\]|\[([^\]]*)\]|(General)|(AM\/PM|A\/P)|(d+|m+|y+|h+|s+|e\+|e-)|([0#?.,%/@;])|([^])/giu;

/** Splits a number format into its sections (positive; negative; zero; text). */
export function formatSections(code: string): FormatSection[] {
  const sections: {
    tokens: FormatToken[];
    condition: FormatSection['condition'];
    color: string | undefined;
  }[] = [newSection()];
  for (const match of code.matchAll(TOKEN)) {
    const [
      ,
      quoted,
      escaped,
      skipped,
      filled,
      operator,
      operand,
      currency,
      elapsed,
      bracket,
      general,
      half,
      letters,
      sign,
      other,
    ] = match;
    const section = sections.at(-1);
    if (sign === ';') sections.push(newSection());
    else if (operator !== undefined)
      Object.assign(section ?? {}, { condition: { operator, operand: Number(operand) } });
    else if (bracket !== undefined) Object.assign(section ?? {}, { color: bracket });
    else if (skipped !== undefined || filled !== undefined)
      section?.tokens.push({ kind: 'skip', text: skipped === undefined ? '' : ' ' });
    else if (elapsed !== undefined)
      section?.tokens.push({ kind: 'code', text: `[${elapsed.toLowerCase()}]` });
    else {
      const literal = quoted ?? escaped ?? currency ?? other;
      section?.tokens.push(
        literal === undefined
          ? { kind: 'code', text: general ?? half ?? letters ?? sign ?? '' }
          : { kind: 'literal', text: literal },
      );
    }
  }
  return sections;
}

const newSection = () => ({ tokens: [] as FormatToken[], condition: undefined, color: undefined });

const DATE_CODE = /^(d+|m+|y+|h+|s+|\[(h+|m+|s+)\]|AM\/PM|A\/P)$/i;

export const isDateSection = ({ tokens }: FormatSection) =>
  tokens.some(({ kind, text }) => kind === 'code' && DATE_CODE.test(text));
