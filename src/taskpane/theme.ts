import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Excel's green from dark to light; 80 is #107C41, the colour of its own buttons. */
const EXCEL_GREEN: BrandVariants = {
  10: '#04140A',
  20: '#072415',
  30: '#0A3A21',
  40: '#0B4A29',
  50: '#0C5A32',
  60: '#0D683A',
  70: '#0E703C',
  80: '#107C41',
  90: '#218D51',
  100: '#379C63',
  110: '#4EAB75',
  120: '#66BA89',
  130: '#80C89D',
  140: '#9CD5B2',
  150: '#B9E2C9',
  160: '#D8F0E1',
};

export const lightTheme: Theme = createLightTheme(EXCEL_GREEN);

export const darkTheme: Theme = {
  ...createDarkTheme(EXCEL_GREEN),
  colorBrandForeground1: EXCEL_GREEN[120],
  colorBrandForeground2: EXCEL_GREEN[130],
  colorBrandForegroundLink: EXCEL_GREEN[120],
  colorBrandForegroundLinkHover: EXCEL_GREEN[130],
  colorNeutralForeground2BrandHover: EXCEL_GREEN[130],
  // Fluent's own red has 4.2:1 on this background; this is its colorStatusDangerForeground3.
  colorStatusDangerForeground1: '#EEACB2',
};
