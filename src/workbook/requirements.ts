/** Office LTSC 2021, LTSC 2024, Microsoft 365, Excel on the web and Mac have it. */
export const MINIMUM_API_SET = '1.13';

export type HostState = 'outsideExcel' | 'tooOld' | 'ready';

/** Whether this page runs inside an Excel that is new enough; to be asked after Office.onReady. */
export function hostState(host: Office.HostType | null | undefined): HostState {
  if (host !== Office.HostType.Excel) return 'outsideExcel';
  return Office.context.requirements.isSetSupported('ExcelApi', MINIMUM_API_SET) ? 'ready' : 'tooOld';
}

/**
 * Whether a link can save a file: in a browser. The webviews of Excel for Windows and Mac drop it without a word
 * (OfficeDev/office-js#503, #3385; learn.microsoft.com, "Browsers and webview controls used by Office Add-ins").
 */
export function canSaveFiles(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}
