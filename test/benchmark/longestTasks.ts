import { chromium, type Page } from 'playwright-core';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { builtPages } from '../browser/builtPages';
import { findBrowser } from '../browser/findBrowser';
import { serveFolder } from '../browser/serveFolder';
import { planWorkbook } from './planWorkbook';

/** Milliseconds of the longest tasks of the pane's main thread, the longest first. */
export interface LongestTasks {
  readonly reading: readonly number[];
  readonly job: readonly number[];
}

const MINUTES = 60_000;

/**
 * The pane's long tasks (W3C Long Tasks: over 50 ms) at so many rows, in the preview under the pane's own policy. The
 * embedded Excel runs on the same thread: it is made to answer in tasks of the page around, and those are not counted.
 */
export async function longestTasks(tasks: number): Promise<LongestTasks> {
  const buffer = Buffer.from(await saveWorkbook(planWorkbook(tasks)));
  const server = await serveFolder(await builtPages('production'));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
    page.setDefaultTimeout(5 * MINUTES);
    await page.addInitScript(answerInOwnTasks);
    await page.addInitScript(recordTasks);
    await page.goto(`${server.origin}/preview/preview.html`);
    await page.frameLocator('iframe').getByRole('tab', { name: /Nhiệm vụ\s*30/ }).waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'dài.xlsx', mimeType: 'application/octet-stream', buffer });
    const pane = page.frameLocator('iframe');
    await pane.getByRole('tab', { name: /Nhiệm vụ\s*[\d.]{4,}/ }).waitFor();
    const reading = await taken(page);
    await pane.getByRole('button', { name: /^Lập báo cáo/ }).click();
    await pane.getByText('Đã lập xong báo cáo').waitFor();
    return { reading, job: await taken(page) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the page around the pane: each answer of the embedded Excel is a task there, and is handed on in one of the pane. */
function answerInOwnTasks(): void {
  if (window.parent !== window) return;
  let host: Window['embeddedExcel'];
  Object.defineProperty(window, 'embeddedExcel', {
    get: () => host,
    set: (given: NonNullable<typeof host>) => {
      const { handle } = given;
      given.handle = (message) =>
        new Promise((resolve, reject) => {
          setTimeout(() => {
            handle(message).then((answer) => window.frames[0]?.setTimeout(() => resolve(answer)), reject);
          });
        });
      host = given;
    },
  });
}

/** Runs in the pane: tasks of the page around it have another name than "self". */
function recordTasks(): void {
  if (window.parent === window) return;
  const recorded: { name: string; duration: number }[] = [];
  Object.assign(window, { recorded });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) recorded.push({ name, duration });
  }).observe({ type: 'longtask' });
}

/** What was recorded since the last call; an observer is told a moment later. */
async function taken(page: Page): Promise<number[]> {
  await page.waitForTimeout(2_000);
  const pane = page.frames().find((frame) => frame.url().endsWith('pane.html'));
  const recorded = await pane?.evaluate(() =>
    (window as unknown as { recorded: { name: string; duration: number }[] }).recorded.splice(0),
  );
  if (process.env['DEBUG_TASKS']) console.log(recorded);
  return (recorded ?? [])
    .filter(({ name }) => name === 'self')
    .map(({ duration }) => Math.round(duration))
    .sort((a, b) => b - a);
}
