// Takes the types out where there is no esbuild: by the typescript module, or by a Node that can do it (22.13 and later).
// Usage: node strip.js solution.ts ..., writes solution.js
'use strict';

const fs = require('fs');
const path = require('path');

const folders = ['/usr/share/nodejs', '/usr/lib/node_modules', '/usr/local/lib/node_modules'];

function give(code) {
  fs.writeFileSync('solution.js', code);
}

function fail(log) {
  process.stderr.write(log);
  process.exit(1);
}

function byTypeScript(typescript, source) {
  const made = typescript.transpileModule(source, {
    fileName: 'solution.ts',
    reportDiagnostics: true,
    compilerOptions: {
      target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.CommonJS, alwaysStrict: true, inlineSourceMap: true,
      experimentalDecorators: true,
    },
  });
  const host = { getCanonicalFileName: (name) => name, getCurrentDirectory: () => process.cwd(), getNewLine: () => '\n' };
  if (made.diagnostics.length > 0) fail(typescript.formatDiagnostics(made.diagnostics, host));
  give(made.outputText);
}

function byNode(strip, source) {
  try {
    give(strip(source, { mode: 'transform', sourceMap: true, sourceUrl: 'solution.js' }));
  } catch (error) {
    fail(`solution.ts: ${error.message}\n`);
  }
}

const source = fs.readFileSync('solution.ts', 'utf8');
const folder = folders.map((each) => path.join(each, 'typescript')).find((each) => fs.existsSync(each));
const { stripTypeScriptTypes } = require('module');
if (folder !== undefined) byTypeScript(require(folder), source);
else if (stripTypeScriptTypes !== undefined) byNode(stripTypeScriptTypes, source);
else fail('TypeScript needs esbuild, which is not installed: apt-get install esbuild\n');
