import { existsSync } from 'node:fs';
import { join } from 'node:path';

const { env } = process;

/** Where Chrome, Edge and Chromium are installed. */
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(
    (name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)),
  ),
  darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ],
  ),
};

const places = [env['CHROME_PATH'] ?? [], PLACES[process.platform] ?? []].flat();

export const installedBrowser = (): string | undefined => places.find((place) => existsSync(place));

/** The browser that tests drive; without one they fail and say what to install. */
export function findBrowser(): string {
  const found = installedBrowser();
  if (found === undefined) {
    throw new Error(
      `Browser tests need Chrome, Edge or Chromium: install one, or set CHROME_PATH to it. Looked for ${places.join(', ')}.`,
    );
  }
  return found;
}
