import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { transformSync } from '@swc/core';
import { expect } from 'expect';
import { bind } from 'jest-each';

/**
 * The tests of src/domain, loaded once and run in this process for every mutant: Jest would open a world for each
 * test file and mutant. Nothing may outlive a mutant, therefore what the domain remembers is forgotten before each.
 */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'domain', domainRunner)];

const TESTS = 'test/domain';
/** Per mutant. Tests beyond it are not run: a mutant that only they would kill counts as survived. */
const BUDGET_MS = 2000;
const PROPERTY_RUNS = 20;
/** Every nth mutant: MUTATION_SAMPLE=6 npm run mutation */
const SAMPLE = Number(process.env.MUTATION_SAMPLE ?? 1);
/** The tests of one folder are soon at work: MUTATION_TESTS=test/domain/text npm run mutation -- --mutate 'src/domain/text/*.ts' */
const FROM = process.env.MUTATION_TESTS ?? TESTS;
const MOST_MUTANTS = 100_000;
const stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

domainRunner.inject = [];
function domainRunner() {
  const tests = loadTests();
  const times = new Map();
  return {
    capabilities: () => ({ reloadEnvironment: false }),
    dryRun: async () => {
      const results = [];
      for (const test of tests) {
        forget();
        stryker.currentTestId = test.id;
        const result = await run(test);
        stryker.currentTestId = undefined;
        times.set(test.id, result.timeSpentMs);
        results.push(result);
      }
      return {
        status: DryRunStatus.Complete,
        tests: results,
        mutantCoverage: coverage(stryker.mutantCoverage),
      };
    },
    mutantRun: async ({ activeMutant, testFilter, sandboxFileName, hitLimit, disableBail }) => {
      const asked = new Set(testFilter);
      const covering = tests.filter(({ id }) => asked.has(id)).sort(inOrder(times, sandboxFileName));
      forget();
      Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
      const results = [];
      const end = performance.now() + BUDGET_MS;
      for (const test of covering) {
        const result = await run(test);
        results.push(result);
        times.set(test.id, Math.min(times.get(test.id) ?? Infinity, result.timeSpentMs));
        if (result.status === TestStatus.Failed || performance.now() > end) break;
      }
      stryker.activeMutant = undefined;
      const complete = { status: DryRunStatus.Complete, tests: results };
      return toMutantRunResult(
        determineHitLimitReached(stryker.hitCount, stryker.hitLimit) ?? complete,
        disableBail,
      );
    },
  };
}

/**
 * A mutant that some test meets needs no new process, although loading the tests met it too. Static mutants are ignored,
 * so those outside the sample are called static.
 */
function coverage({ static: whileLoading, perTest }) {
  const met = new Set(Object.values(perTest).flatMap(Object.keys));
  const isSampled = (id) => Number(id) % SAMPLE === 0;
  const others = Array.from({ length: MOST_MUTANTS }, (_, id) => String(id)).filter((id) => !isSampled(id));
  const ignored = [...Object.keys(whileLoading).filter((id) => !met.has(id)), ...others];
  const sampled = ([id]) => isSampled(id);
  return {
    static: Object.fromEntries(ignored.map((id) => [id, 1])),
    perTest: Object.fromEntries(
      Object.entries(perTest).map(([test, hits]) => [
        test,
        Object.fromEntries(Object.entries(hits).filter(sampled)),
      ]),
    ),
  };
}

/**
 * src/domain/text/foldText.ts is likeliest to fail in test/domain/text; of those tests the fastest comes first. A runner
 * that was started anew, after a mutant that never ended, knows no times yet.
 */
function inOrder(times, mutated) {
  const folder = dirname(relative(resolve('src/domain'), mutated));
  const distance = ({ file }) => (dirname(relative(TESTS, file)) === folder ? 0 : 1);
  const time = ({ id }) => times.get(id) ?? 1;
  return (a, b) => distance(a) - distance(b) || time(a) - time(b);
}

async function run({ id, file, steps }) {
  const start = performance.now();
  let outcome = { status: TestStatus.Success };
  try {
    for (const step of steps) await step();
  } catch (error) {
    outcome = { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
  }
  return { id, name: id, fileName: resolve(file), timeSpentMs: performance.now() - start, ...outcome };
}

function loadTests() {
  const tests = [];
  const seen = new Map();
  let path = [];
  let hooks = [];
  const describe = (name, body) => {
    const outer = { path, hooks };
    path = [...path, name];
    body();
    ({ path, hooks } = outer);
  };
  const beforeAll = (hook) => void (hooks = [...hooks, hook]);
  const test = (name, body) => {
    const title = [...path, name].join(' ');
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    tests.push({ id: count === 1 ? title : `${title} (${count})`, file: path[0], steps: [...hooks, body] });
  };
  describe.each = bind(describe, false);
  test.each = bind(test, false);
  Object.assign(globalThis, { describe, test, it: test, beforeAll, expect });
  const load = loader();
  load(resolve('test/propertySeed.ts'));
  for (const file of testFiles()) describe(file, () => void load(resolve(file)));
  return tests;
}

const testFiles = () =>
  readdirSync(TESTS, { recursive: true })
    .map((file) => join(TESTS, file))
    .filter((file) => file.startsWith(FROM) && file.endsWith('.test.ts'))
    .sort();

let generation = 0;
const forget = () => void generation++;

class ForgettingWeakMap extends WeakMap {
  has(key) {
    return super.get(key)?.generation === generation;
  }
  get(key) {
    return this.has(key) ? super.get(key).value : undefined;
  }
  set(key, value) {
    return super.set(key, { generation, value });
  }
}

const forgetting =
  (remembering) =>
  (read, known = {}) =>
  (...args) => {
    if (known.generation !== generation) Object.assign(known, { generation, read: remembering(read) });
    return known.read(...args);
  };

const fewerRuns = (fc) => ({
  ...fc,
  assert: (property, { numRuns = PROPERTY_RUNS, ...parameters } = {}) =>
    fc.assert(property, {
      ...parameters,
      numRuns: Math.min(numRuns, PROPERTY_RUNS),
      endOnFailure: true,
    }),
});

function loader() {
  const loaded = new Map();
  return function load(file) {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const require = createRequire(file);
    const requireLoaded = (id) => {
      if (id === 'fast-check')
        return { __esModule: true, ...require(id), default: fewerRuns(require(id).default) };
      return id.startsWith('.') ? load(resolved(file, id)) : require(id);
    };
    compiled(file)(module.exports, requireLoaded, module, file, dirname(file), ForgettingWeakMap);
    if (file.endsWith('domain/text/remembering.ts')) {
      const { remembering } = module.exports;
      module.exports = { remembering: forgetting(remembering) };
    }
    return module.exports;
  };
}

const resolved = (from, id) => {
  const path = resolve(dirname(from), id);
  return [`${path}.ts`, `${path}.tsx`, path].find((file) => existsSync(file));
};

const { jest } = JSON.parse(readFileSync('package.json', 'utf8'));
const [[, swc]] = Object.values(jest.transform);

function compiled(file) {
  const source = readFileSync(file, 'utf8');
  const code = file.endsWith('.json')
    ? `module.exports = ${source}`
    : transformSync(source, { ...swc, swcrc: false, filename: file, module: { type: 'commonjs' } }).code;
  const parameters = 'exports, require, module, __filename, __dirname, WeakMap';
  return new Script(`(function (${parameters}) { ${code}\n})`, { filename: file }).runInThisContext();
}
