import { useSyncExternalStore } from 'react';

/**
 * Office's theme where the host tells it, else the system's. Excel on the web has no officeTheme (office-js issue 6134)
 * and Excel raises no event when it changes, so it is looked at again whenever the pane gets the focus.
 */
export function useDarkTheme(): boolean {
  return useSyncExternalStore(subscribe, isDark, () => false);
}

function isDark(): boolean {
  const background = officeBackground();
  return background === undefined ? systemTheme().matches : isDarkColor(background);
}

function officeBackground(): string | undefined {
  if (typeof Office === 'undefined') return undefined;
  // Declared as always present, but undefined outside Office and on the web.
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.officeTheme?.bodyBackgroundColor;
}

/** "#212121" is dark; by the weights of ITU-R BT.601. */
export function isDarkColor(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((hex) =>
    Number.parseInt(hex, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const systemTheme = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(onChange: () => void): () => void {
  const system = systemTheme();
  system.addEventListener('change', onChange);
  window.addEventListener('focus', onChange);
  return () => {
    system.removeEventListener('change', onChange);
    window.removeEventListener('focus', onChange);
  };
}
