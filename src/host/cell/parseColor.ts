/** The colour names of HTML that people use; Excel knows them all, others are refused here. */
const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  lime: '00FF00',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  purple: '800080',
  gray: '808080',
  grey: '808080',
  silver: 'C0C0C0',
  maroon: '800000',
  navy: '000080',
  teal: '008080',
  olive: '808000',
  aqua: '00FFFF',
  cyan: '00FFFF',
  fuchsia: 'FF00FF',
  magenta: 'FF00FF',
  pink: 'FFC0CB',
  brown: 'A52A2A',
  gold: 'FFD700',
  lightgray: 'D3D3D3',
  lightgrey: 'D3D3D3',
  darkgray: 'A9A9A9',
  darkgrey: 'A9A9A9',
  lightblue: 'ADD8E6',
  lightgreen: '90EE90',
  lightyellow: 'FFFFE0',
  darkred: '8B0000',
  darkgreen: '006400',
  darkblue: '00008B',
  darkorange: 'FF8C00',
  whitesmoke: 'F5F5F5',
};

/** RRGGBB of "#FFA500", "FFA500" or "orange". */
export function parseColor(text: string): string | undefined {
  const hex = /^#?([0-9A-Fa-f]{6})$/.exec(text)?.[1];
  return hex?.toUpperCase() ?? NAMED[text.toLowerCase()];
}
