import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { HostConnection } from './hostBridge';
import { hostBridge } from './hostBridge';
import { officeStandIn } from './officeStandIn';

export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** What the script leaves behind in its world. */
interface World extends Client {
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: object): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

const CLIENT = '@microsoft/office-js/dist/excel-web-16.00.js';

/** Loads Microsoft's Excel client, unmodified, into a world of its own, and joins it to a host. */
export function connectClient(host: HostConnection): Promise<Client> {
  const world = createContext(standInWindow());
  clientScript().runInContext(world);
  const { Excel, OfficeExtension } = world as unknown as World;
  const Office = officeStandIn((name, version) => host.isSetSupported(name, version));
  Object.assign(world, { Office });
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension.HostBridge.init(hostBridge(host));
  return Promise.resolve({ Excel, OfficeExtension, Office: Office as unknown as typeof globalThis.Office });
}

let script: Script | undefined;

function clientScript(): Script {
  if (!script) {
    const path = findClient();
    script = new Script(readFileSync(path, 'utf8'), { filename: path });
  }
  return script;
}

/** In the node_modules beside the program that runs, else beside the folder it runs in. */
function findClient(): string {
  const program = process.argv[1];
  const places = [...(program === undefined ? [] : [program]), join(process.cwd(), 'package.json')];
  for (const place of places) {
    try {
      return createRequire(place).resolve(CLIENT);
    } catch (error) {
      if (place === places.at(-1)) throw error;
    }
  }
  throw new Error(`${CLIENT} is not installed`);
}

/** The little of a browser that the script touches when it loads. */
function standInWindow() {
  const nothing = () => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const window = {
    // Objects of this world, so that what the client hands out is at home here: arrays, errors, promises.
    Array,
    Date,
    Error,
    JSON,
    Map,
    Object,
    Promise,
    Set,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: 'embedded' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    history: {},
    document: {
      URL: 'https://localhost/',
      cookie: '',
      getElementsByTagName: () => [],
      createElement: () => ({ style: {} }),
      addEventListener: nothing,
    },
    localStorage: storage,
    sessionStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  return Object.assign(window, { window, self: window });
}
