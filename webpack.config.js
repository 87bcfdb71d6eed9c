'use strict';

const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { Compilation, DefinePlugin, sources, WebpackError } = require('webpack');
const tsx = require('tsx/cjs/api');
const { version } = require('./package.json');

/** A part of the build that is TypeScript, as it imports the sources; what webpack itself loads goes its own way. */
const part = (file) => tsx.require(file, __filename);
const { manifestFor, WRITTEN_HOST } = part('./scripts/build/manifest');
const { functionList, metadataFiles } = part('./scripts/build/metadata');
const { CDN, officeFrom } = part('./scripts/build/office-files');
const { isInput } = part('./scripts/build/stamp');

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
        const files = {
          ...metadataFiles(this.host),
          'manifest.xml': manifest('vi'),
          'manifest.auto.xml': manifest('auto'),
        };
        for (const [name, text] of Object.entries(files)) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

/**
 * Excel may keep the file of the functions that the manifest names for a day. The page loads one of which the name changes with
 * what it says; the other is the same under the name that stays.
 */
class FunctionsUnderTwoNames {
  static page = 'functions.js';

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsUnderTwoNames', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FunctionsUnderTwoNames', stage }, (assets) => {
        const [own] = [...compilation.entrypoints.get('functions').getFiles()];
        FunctionsUnderTwoNames.page = own;
        if (own !== 'functions.js') compilation.emitAsset('functions.js', assets[own], { minimized: true });
      });
    });
  }
}

/** A file of the project that is built from, and whose changes would go unnoticed by `npm start`, is a fault. */
class NoticedFiles {
  apply(compiler) {
    compiler.hooks.afterCompile.tap('NoticedFiles', ({ fileDependencies, errors }) => {
      for (const file of fileDependencies) {
        const isOwn = file.startsWith(root + path.sep) && !/[\\/]node_modules([\\/]|$)/.test(file);
        if (isOwn && !isInput(root, file) && fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
          errors.push(new WebpackError(`scripts/build/stamp.ts does not know ${file}`));
        }
      }
    });
  }
}

/** A second pass is worth its seconds; scripts are no modules, and the browsers of the add-in know ES2022. */
const SMALL = { ecma: 2022, module: false, compress: { passes: 4 } };

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

/**
 * @param {{ host?: string; office?: string }} env
 * @param {{ mode?: string }} argv
 * @returns {import('webpack').Configuration[]}
 */
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
    plugins: [new NoticedFiles()],
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: SMALL })] },
  };
  // Types are checked by `npm run check`.
  const typescript = { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022' } };
  const scriptName = isProduction ? '[name].[contenthash:8].js' : '[name].js';
  const constants = new DefinePlugin({ APP_VERSION: JSON.stringify(version) });

  const functions = {
    ...shared,
    name: 'functions',
    entry: { functions: './src/functions/index.ts' },
    target: ['web', 'es2020'],
    output: { path: dist, filename: scriptName },
    module: { rules: [typescript] },
    plugins: [
      ...shared.plugins,
      constants,
      new DerivedFiles(host),
      new FunctionsUnderTwoNames(),
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
    // Its page names the file of the functions.
    dependencies: ['functions'],
    entry: {
      language: './src/taskpane/language.ts',
      taskpane: './src/taskpane/index.tsx',
    },
    target: ['web', 'es2020'],
    output: { path: dist, filename: scriptName, chunkFilename: 'pane-[name].[contenthash:8].js', uniqueName: 'pane' },
    module: { rules: [typescript] },
    plugins: [
      ...shared.plugins,
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
          functions: FunctionsUnderTwoNames.page,
          scripts: tags.headTags.concat(tags.bodyTags),
        }),
      }),
      new HtmlPlugin({
        template: './src/taskpane/help.html',
        filename: 'help.html',
        inject: false,
        minify: false,
        templateParameters: { policy: policy(), functions: functionList() },
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
      ...shared.plugins,
      constants,
      new MiniCssExtractPlugin({ filename: isProduction ? '[name].[contenthash:8].css' : '[name].css' }),
      new HtmlPlugin({
        template: './src/workbench/page/workbench.html',
        filename: 'workbench.html',
        scriptLoading: 'defer',
        minify: false,
        // The page is painted without waiting for a file of styles.
        templateParameters: () => ({
          policy: policy(),
          style: fs.readFileSync(path.join(root, 'src/workbench/page/workbench.css'), 'utf8'),
        }),
      }),
    ],
  };

  return [functions, pane, workbench];
};
