import { sharedHost } from './PreviewBridge';
import { hostBridge, type HostConnection } from '../host/hostBridge';
import { officeStandIn } from '../host/officeStandIn';

const host = sharedHost();

connectPane({
  isSetSupported: (name, version) => host.isSetSupported(name, version),
  handle: (message) => host.handle(message),
  onMessage: (listener) => {
    const stop = host.onMessage(listener);
    window.addEventListener('pagehide', stop);
    return stop;
  },
});

// As Excel on the web (office-js issue 6134): the pane then goes by the browser's theme, as the page around it does.
Object.assign(Office.context, { officeTheme: undefined });

/** What excel-web-16.00.js leaves in a page that loads it instead of office.js. */
interface PageWithClient {
  OfficeExtension: {
    HostBridge: { init(bridge: object): void };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

/** Joins this page to a host that lives in the page around it, before the pane's own script runs. */
function connectPane(host: HostConnection): void {
  const { OfficeExtension } = window as unknown as PageWithClient;
  // The script's own Office is a `var` of the page whose context is read-only: it can be replaced, not redefined.
  Object.assign(window, { Office: officeStandIn((name, version) => host.isSetSupported(name, version)) });
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension.HostBridge.init(hostBridge(host));
}
