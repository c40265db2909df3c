import { setFlagsFromString } from 'node:v8';

/**
 * A run is over before most functions pay back what optimizing them costs: a quarter of its processor time. A function has
 * this many bytes of bytecode to run until V8 considers it (135,168 by default; docs/runtime/tiering.md of V8). Only where
 * it was measured, Node.js 20: elsewhere nothing is set.
 */
export function optimizeLater(): void {
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=1000000');
}
