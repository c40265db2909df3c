import { connectPane } from '../host/connectPane';
import { sharedHost } from './PreviewBridge';

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
