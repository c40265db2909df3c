import type { Host } from '../host/createHost';

declare global {
  interface Window {
    /** The workbook that the page shows; the pane in its iframe reaches it here. */
    embeddedExcel?: Host;
  }
}

export function shareHost(host: Host): void {
  window.embeddedExcel = host;
}

export function sharedHost(): Host {
  const { embeddedExcel } = window.parent;
  if (!embeddedExcel) throw new Error('The page around the pane holds no workbook');
  return embeddedExcel;
}
