import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { parseArea } from '../../src/host/model/address';
import { cellId } from '../../src/preview/grid/cellId';
import { builtPages } from '../browser/builtPages';
import { findBrowser } from '../browser/findBrowser';
import { serveFolder } from '../browser/serveFolder';

/** The preview in a real browser. */
export interface Preview {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Addresses that the page and its pane asked for. */
  readonly requests: readonly string[];
  /** What the page complained about: uncaught errors, console errors, warnings of React, violations of its policy. */
  readonly complaints: readonly string[];
}

export interface PreviewOptions extends BrowserContextOptions {
  /** False leaves the pane empty: the sheet alone opens sooner. */
  readonly withPane?: boolean;
  /** True keeps the script of the pane's worker from it, as a strict network does. */
  readonly withoutWorker?: boolean;
}

export interface PreviewBrowser {
  readonly open: (options?: PreviewOptions) => Promise<Preview>;
  readonly close: () => Promise<void>;
}

/** The plan of 2025 has run out: what the pane says of it is the same on every machine and day. */
const NOW = '2026-01-15T09:00:00+07:00';
const IN_VIETNAM = { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' };

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** To be called in beforeAll: builds the pages if their sources changed. */
export async function startBrowser(): Promise<PreviewBrowser> {
  const server = await serveFolder(await builtPages());
  const browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET });
  return {
    open: (options) => openPreview(browser, `${server.origin}/preview/preview.html`, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPreview(
  browser: Browser,
  address: string,
  { withPane = true, withoutWorker = false, ...options }: PreviewOptions = {},
): Promise<Preview> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, ...IN_VIETNAM, ...options });
  await page.clock.setFixedTime(NOW);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => void requests.push(request.url()));
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  if (!withPane) await page.route('**/pane.html', (route) => route.fulfill({ body: '' }));
  if (withoutWorker) await page.route('**/taskpane-worker.js', (route) => route.abort());
  await page.goto(address);
  await page.locator('td.active').waitFor();
  return { page, pane: page.frameLocator('iframe'), requests, complaints };
}

/** A cell of the grid by its address: B7. */
export function cell(page: Page, address: string): Locator {
  const { row, column } = parseArea(address) ?? { row: -1, column: -1 };
  return page.locator(`#${cellId(row, column)}`);
}
