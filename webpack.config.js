const { chmodSync } = require('node:fs');
const path = require('node:path');
const { brotliCompressSync, constants } = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { BannerPlugin, WebpackError } = require('webpack');

const DIST = path.resolve(__dirname, 'dist');
const SAMPLE_WORKBOOK = 'test/workbooks/ke-hoach-2025-dan-tu-word.xlsx';

/** Where the pane lives: manifest.xml holds the first address, dist/manifest.xml the one in PUBLIC_URL. */
const DEVELOPMENT_URL = 'https://localhost:3000';
const PUBLIC_URL = (process.env.PUBLIC_URL ?? DEVELOPMENT_URL).replace(/\/+$/, '');

/** Only Microsoft's own copy is supported: learn.microsoft.com, "Referencing the Office JavaScript API library". */
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/**
 * The pane's own JavaScript up to its first screen, bytes after brotli 11 (src/README.md, "Decisions"): React 18 39 KB,
 * Fluent UI 28 KB, the rest ours. Reading, judging and reporting follow in a chunk of their own.
 */
const PANE_BUDGET = 110_000;

/** Keeps the minimizer away: Microsoft's licence asks that its file stays unmodified. */
const AS_IT_IS = { minimized: true };

/** The first port that `npm start` tries; the next free one is taken. */
process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= '3000';

const shared = {
  mode: 'production',
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
            target: 'es2022',
          },
        },
      },
    ],
  },
};

const taskpane = {
  ...shared,
  name: 'taskpane',
  target: ['web', 'es2022'],
  experiments: { css: true },
  entry: { taskpane: ['./src/taskpane/taskpane.css', './src/taskpane/index.tsx'] },
  output: {
    path: DIST,
    filename: '[name].js',
    chunkFilename: 'taskpane-[name].js',
    cssFilename: '[name].css',
  },
  plugins: [
    panePage('taskpane.html', [`${OFFICE_CDN}/lib/1/hosted/office.js`]),
    panePage('preview/pane.html', ['excel-web-16.00.js', 'connect-pane.js']),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icon-*', to: '[path][name][ext]' },
        ...['support.html', 'preview/support.html'].map((to) => ({ from: 'src/taskpane/support.html', to })),
        {
          from: 'manifest.xml',
          transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, PUBLIC_URL),
        },
      ],
    }),
    withinBudget(/^taskpane\.js$/, PANE_BUDGET),
  ],
};

const preview = {
  ...shared,
  name: 'preview',
  target: ['web', 'es2022'],
  experiments: { css: true },
  entry: {
    preview: ['./src/preview/page.css', './src/preview/grid/grid.css', './src/preview/index.tsx'],
    'connect-pane': './src/preview/connectPane.ts',
  },
  output: {
    path: path.join(DIST, 'preview'),
    publicPath: 'auto',
    filename: '[name].js',
    cssFilename: '[name].css',
  },
  plugins: [
    new HtmlPlugin({
      template: './src/preview/preview.html',
      filename: 'preview.html',
      chunks: ['preview'],
      favicon: './assets/icon-32.png',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js', info: AS_IT_IS },
        { from: SAMPLE_WORKBOOK, to: 'ke-hoach-2025.xlsx' },
      ],
    }),
  ],
  devServer: {
    host: 'localhost',
    port: 'auto',
    open: false,
    compress: true,
    // The pane's policy allows no connection, so it cannot listen for changes: reload by hand.
    client: false,
    hot: false,
    liveReload: false,
    webSocketServer: false,
    static: false,
    setupMiddlewares(middlewares, { app }) {
      app.get('/', (_request, response) => response.redirect('/preview/preview.html'));
      app.get('/ke-hoach-2025.xlsx', (_request, response) =>
        response.sendFile(path.resolve(SAMPLE_WORKBOOK)),
      );
      return middlewares;
    },
  },
};

const cli = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: { cli: './src/cli/tthc.ts' },
  // The .docx library is two fifths of the program, and few commands want it: it is a file of its own.
  output: { path: DIST, filename: 'cli.cjs', chunkFilename: 'cli-[name].cjs' },
  optimization: { minimize: false, splitChunks: false },
  // host/connectClient finds Microsoft's client in node_modules at run time; its licence forbids copies.
  module: { ...shared.module, parser: { javascript: { createRequire: false, url: false, worker: false } } },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
    executable('cli.cjs'),
  ],
};

/** The pane's page: the same for Excel and the preview but for what stands in for Excel's library. */
function panePage(filename, hostScripts) {
  const isOffice = hostScripts.some((script) => script.startsWith(OFFICE_CDN));
  const policy = [
    "default-src 'none'",
    isOffice ? `script-src 'self' ${OFFICE_CDN}` : "script-src 'self'",
    "style-src 'self' 'unsafe-inline'", // Griffel and excel-web-16.00.js put <style> into the page
    "img-src 'self' data:",
    "font-src 'self' data:",
    isOffice ? `connect-src ${OFFICE_CDN}` : "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return new HtmlPlugin({
    template: './src/taskpane/taskpane.html',
    filename,
    hash: true,
    // Not "module": a chunk finds its folder through document.currentScript.
    scriptLoading: 'defer',
    templateParameters: { policy: policy.join('; '), hostScripts },
  });
}

/** Says how large the scripts are after brotli, and fails a production build that is over. */
function withinBudget(test, budget) {
  return {
    apply(compiler) {
      compiler.hooks.emit.tap('withinBudget', (compilation) => {
        if (compiler.options.mode !== 'production' || compiler.watchMode) return;
        const size = compilation
          .getAssets()
          .filter(({ name }) => test.test(name))
          .reduce((sum, { source }) => sum + brotliSize(source.buffer()), 0);
        const line = `${compiler.options.name}: ${size} of ${budget} bytes after brotli`;
        if (size > budget) compilation.errors.push(new WebpackError(line));
        else compiler.getInfrastructureLogger('size').info(line);
      });
    },
  };
}

function brotliSize(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function executable(file) {
  return {
    apply(compiler) {
      compiler.hooks.afterEmit.tap('executable', () => chmodSync(path.join(DIST, file), 0o755));
    },
  };
}

module.exports = [taskpane, preview, cli];
