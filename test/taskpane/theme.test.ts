import type { Theme } from '@fluentui/react-components';
import { darkTheme, lightTheme } from '../../src/taskpane/theme';
import { isDarkColor } from '../../src/taskpane/useDarkTheme';

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/gi) ?? [])
    .map((hex) => Number.parseInt(hex, 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Text and the background that it stands on, as taskpane.css pairs them. */
const TEXTS: readonly (readonly [text: keyof Theme, background: keyof Theme])[] = [
  ['colorNeutralForeground1', 'colorNeutralBackground1'],
  ['colorNeutralForeground2', 'colorNeutralBackground1'],
  ['colorNeutralForeground3', 'colorNeutralBackground1'],
  ['colorNeutralForeground2', 'colorNeutralBackground1Hover'],
  ['colorNeutralForeground1', 'colorBrandBackground2'],
  ['colorNeutralForeground1', 'colorStatusDangerBackground1'],
  ['colorNeutralForeground1', 'colorStatusWarningBackground1'],
  ['colorNeutralForeground1', 'colorStatusSuccessBackground1'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
  ['colorStatusDangerForeground1', 'colorNeutralBackground1'],
  ['colorStatusWarningForeground3', 'colorNeutralBackground1'],
  ['colorBrandForegroundLink', 'colorStatusSuccessBackground1'],
  ['colorBrandForegroundLink', 'colorNeutralBackground1'],
  ['colorBrandForegroundLinkHover', 'colorNeutralBackground1'],
  ['colorNeutralForeground2BrandHover', 'colorNeutralBackground1'],
  ['colorNeutralForeground2', 'colorNeutralBackground3'],
  ['colorNeutralForegroundOnBrand', 'colorStatusDangerBackground3'],
];

describe.each([
  { name: 'light', theme: lightTheme },
  { name: 'dark', theme: darkTheme },
])('$name theme', ({ theme }) => {
  test.each(TEXTS)('%s on %s reads at 4.5:1 or better', (text, background) => {
    expect(contrast(String(theme[text]), String(theme[background]))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the background that Office tells', () => {
  test.each(['#FFFFFF', '#F3F2F1', '#ffffff'])('%s is light', (color) => {
    expect(isDarkColor(color)).toBe(false);
  });
  test.each(['#212121', '#262626', '#000000', '#363636'])('%s is dark', (color) => {
    expect(isDarkColor(color)).toBe(true);
  });
});
