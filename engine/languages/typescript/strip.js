// Takes the types out where there is no esbuild, by the module that tsc is part of.
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

const source = fs.readFileSync('solution.ts', 'utf8');
const folder = folders.map((each) => path.join(each, 'typescript')).find((each) => fs.existsSync(each));
if (folder === undefined) fail('the module of tsc is not where it is looked for: apt-get install esbuild\n');
byTypeScript(require(folder), source);
