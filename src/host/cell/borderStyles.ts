/** Office.js says style and weight, files one word for both. */
const STYLES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
};

export const BORDER_STYLE_NAMES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const BORDER_WEIGHT_NAMES = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

export const borderStyleName = (style: string | undefined) =>
  style === undefined ? 'None' : (STYLES[style]?.[0] ?? 'Continuous');
export const borderWeightName = (style: string | undefined) =>
  style === undefined ? 'Thin' : (STYLES[style]?.[1] ?? 'Thin');

/** The file's word; a pair that does not exist gives the line of that style. */
export function borderStyle(style: string, weight: string): string | undefined {
  if (style === 'None') return undefined;
  const words = Object.keys(STYLES).filter((word) => STYLES[word]?.[0] === style);
  return (
    words.find((word) => STYLES[word]?.[1] === weight) ?? words.find((word) => word === 'thin') ?? words[0]
  );
}
