'use strict';

const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { DefinePlugin, sources } = require('webpack');
const { manifestFor, WRITTEN_HOST } = require('./scripts/build/manifest');
const { metadataFiles } = require('./scripts/build/metadata');
const { CDN, officeFrom } = require('./scripts/build/office-files');
const { version } = require('./package.json');

const root = __dirname;
const dist = path.join(root, 'dist');

/** Files that follow from the sources: function metadata in two languages, and the manifests. */
class DerivedFiles {
  constructor(host) {
    this.host = host;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('DerivedFiles', (compilation) => {
      compilation.hooks.processAssets.tap('DerivedFiles', () => {
        const source = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');
        const manifest = (language) => manifestFor(source, { host: this.host, version, language });
        const files = { ...metadataFiles(root), 'manifest.xml': manifest('vi'), 'manifest.auto.xml': manifest('auto') };
        for (const [name, text] of Object.entries(files)) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

/** The same policy on every page: nothing comes from or goes to another origin. */
function policy(scripts = '') {
  return [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = (env = {}, argv = {}) => {
  const isProduction = argv.mode === 'production';
  const host = env.host ?? WRITTEN_HOST;
  const fromCdn = env.office === 'cdn';
  const shared = {
    mode: isProduction ? 'production' : 'development',
    context: root,
    devtool: isProduction ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
  const typescript = {
    test: /\.tsx?$/,
    loader: 'ts-loader',
    options: { transpileOnly: true, compilerOptions: { noEmit: false } },
  };
  const scriptName = isProduction ? '[name].[contenthash:8].js' : '[name].js';
  const constants = new DefinePlugin({ APP_VERSION: JSON.stringify(version) });

  const functions = {
    ...shared,
    name: 'functions',
    entry: { functions: './src/functions/index.ts' },
    target: ['web', 'es2020'],
    output: { path: dist, filename: '[name].js' },
    module: { rules: [typescript] },
    plugins: [
      new DerivedFiles(host),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons', to: 'assets/icons' },
          { from: 'assets/samples', to: 'assets/samples', globOptions: { ignore: ['**/*.json'] } },
          ...(fromCdn ? [] : officeFrom(root)),
        ],
      }),
    ],
  };

  const pane = {
    ...shared,
    name: 'pane',
    entry: {
      language: './src/taskpane/language.ts',
      taskpane: './src/taskpane/index.tsx',
    },
    target: ['web', 'es2020'],
    output: { path: dist, filename: scriptName, chunkFilename: 'pane-[name].[contenthash:8].js', uniqueName: 'pane' },
    module: { rules: [typescript] },
    plugins: [
      constants,
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        inject: false,
        minify: false,
        chunks: ['language', 'taskpane'],
        templateParameters: (compilation, assets, tags) => ({
          policy: policy(fromCdn ? ` ${new URL(CDN).origin}` : ''),
          office: fromCdn ? `${CDN}/hosted/office.js` : 'office/office.js',
          scripts: tags.headTags.concat(tags.bodyTags),
        }),
      }),
      new HtmlPlugin({
        template: './src/taskpane/help.html',
        filename: 'help.html',
        inject: false,
        minify: false,
        templateParameters: { policy: policy() },
      }),
    ],
  };

  const workbench = {
    ...shared,
    name: 'workbench',
    entry: { workbench: './src/workbench/page/index.ts' },
    target: ['web', 'es2020'],
    output: {
      path: dist,
      filename: scriptName,
      chunkFilename: 'workbench-[name].[contenthash:8].js',
      uniqueName: 'workbench',
    },
    module: { rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
    plugins: [
      constants,
      new MiniCssExtractPlugin({ filename: isProduction ? '[name].[contenthash:8].css' : '[name].css' }),
      new HtmlPlugin({
        template: './src/workbench/page/workbench.html',
        filename: 'workbench.html',
        scriptLoading: 'defer',
        minify: false,
        templateParameters: { policy: policy() },
      }),
    ],
  };

  const configurations = [functions, pane, workbench];
  if (env.WEBPACK_SERVE) {
    functions.devServer = { host: '127.0.0.1', port: 3000, static: false, hot: false, open: false, client: false };
  }
  return configurations;
};
