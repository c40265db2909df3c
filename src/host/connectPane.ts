import { hostBridge, type HostConnection } from './hostBridge';
import { officeStandIn } from './officeStandIn';

/** What excel-web-16.00.js leaves in a page that loads it instead of office.js. */
interface PageWithClient {
  OfficeExtension: {
    HostBridge: { init(bridge: object): void };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

/** Joins a page to a host that lives elsewhere, such as in the page around it; call it before the pane's own script. */
export function connectPane(host: HostConnection, page: Window = window): void {
  const { OfficeExtension } = page as unknown as PageWithClient;
  // The script's own Office is a `var` of the page whose context is read-only: it can be replaced, not redefined.
  Object.assign(page, { Office: officeStandIn((name, version) => host.isSetSupported(name, version)) });
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension.HostBridge.init(hostBridge(host));
}
