// `node test/runTypeScript.cjs FILE ...`: runs a script of the tests through the compiler of the build and the tests.
const { transformFileSync } = require('@swc/core');
const { resolve } = require('node:path');

const options = {
  swcrc: false,
  module: { type: 'commonjs' },
  jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
};

require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);

const [, , file, ...args] = process.argv;
require(resolve(file))
  .main(...args)
  .catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  });
