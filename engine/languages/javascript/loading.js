// Loads a solution and finds in it what the problem asks for.
'use strict';

const { createRequire, SourceMap } = require('module');
const vm = require('vm');
const { apply, uncurry } = require('./values.js');

const { Script } = vm;
const runInThisContext = uncurry(Script.prototype.runInThisContext);
const indexOf = uncurry(String.prototype.indexOf);
const lastIndexOf = uncurry(String.prototype.lastIndexOf);
const sliceText = uncurry(String.prototype.slice);
const split = uncurry(String.prototype.split);
const trimEnd = uncurry(String.prototype.trimEnd);
const match = uncurry(RegExp.prototype.exec);
const findEntry = uncurry(SourceMap.prototype.findEntry);
const fromBase64 = Buffer.from;
const toText = uncurry(Buffer.prototype.toString);
const parseJson = JSON.parse;

// As one file of the candidate's.
class SolutionFile {
  // `shown`: the name of the file that the candidate wrote, of which `source` may have been made.
  constructor(shown, source) {
    this.shown = shown;
    this.ran = process.env.REHEARSE_SOURCE ?? 'solution.js';  // under a debugger a path, for its lists and for editors
    this.map = shown === 'solution.js' ? null : sourceMap(source);
    // Compiled as a script: what it declares is found by name from another one, and its lines are the candidate's.
    try {
      this.script = new Script(source, { filename: this.ran });
    } catch (error) {
      const plain = withoutExports(source);
      if (plain === source) throw error;
      this.script = new Script(plain, { filename: this.ran });
    }
  }

  run() {
    apply(runInThisContext, null, [this.script]);
  }

  // The candidate's line; 0 for none.
  line(line, column) {
    if (this.map === null || line === 0) return line;
    const entry = findEntry(this.map, line - 1, column - 1);
    return entry.originalLine === undefined ? 0 : entry.originalLine + 1;
  }
}

// A file that was a module elsewhere: its exports mean nothing here. Every character that stays is where it was.
function withoutExports(source) {
  const blank = (text) => text.replace(/[^\n]/g, ' ');
  return source.replace(/^export\s+(?:default\s+)?(?=(?:async\s+)?function\b|class\b|const\b|let\b|var\b)/gm, blank)
    .replace(/^export\s+(?:default\s+[\w$]+|\{[^}]*\})\s*;?/gm, blank);
}

const MAP_SIGN = '\n//# sourceMappingURL=data:application/json;base64,';

function sourceMap(source) {
  const at = lastIndexOf(source, MAP_SIGN);
  if (at < 0) return null;
  return new SourceMap(parseJson(toText(fromBase64(sliceText(source, at + MAP_SIGN.length), 'base64'))));
}

// What Node says of a source that it cannot compile: the line, a sign below it, the error. Its own frames are left out.
function compileLog(error) {
  const { stack } = error;
  const end = indexOf(stack, '\n    at ');
  return trimEnd(end < 0 ? stack : sliceText(stack, 0, end)) + '\n';
}

// -- exceptions --------------------------------------------------------------------------------------------------------------

const FRAME = /^(    at .*?)\(?solution\.js:(\d+):(\d+)\)?$/;

// The frames of the solution as text, with the candidate's lines, and the line of the innermost.
function describeStack(stack, file) {
  const lines = apply(split, null, [stack, '\n']);
  let kept = '';
  let line = 0;
  for (let i = 0; i < lines.length; i++) {
    const found = match(FRAME, lines[i]);
    if (found !== null) {
      const own = file.line(+found[2], +found[3]);
      if (line === 0) line = own;
      const where = own === 0 ? file.shown : `${file.shown}:${own}`;
      kept += found[1] === '    at ' ? `    at ${where}\n` : `${found[1]}(${where})\n`;
    } else if (indexOf(lines[i], '    at ') !== 0) {
      kept += lines[i] + '\n';
    }
  }
  return { text: kept, line };
}

// Type, message, line and text of whatever was thrown; getters of its own may throw as well.
function describeError(error, file) {
  const told = { type: typeof error, message: '', line: 0, text: '' };
  if (error === null) told.type = 'null';
  try {
    if (error === null || (typeof error !== 'object' && typeof error !== 'function')) {
      told.message = `${typeof error === 'symbol' ? 'a symbol' : error}`;
      told.text = `Uncaught ${told.message}\n`;
      return told;
    }
    told.type = `${error.name ?? error.constructor?.name ?? typeof error}`;
    told.message = `${error.message ?? ''}`;
    const stack = describeStack(`${error.stack ?? ''}`, file);
    told.line = stack.line;
    told.text = stack.text === '\n' ? `Uncaught ${told.type}: ${told.message}\n` : stack.text;
  } catch {
    told.text = `Uncaught ${told.type}\n`;
  }
  return told;
}

// -- names -------------------------------------------------------------------------------------------------------------------

// What the solution calls by a name, wherever it declared it: var, let, const, class, function. Undefined also where the name is
// only what it was before.
function findName(name, before) {
  const found = apply(runInThisContext, null, [new Script(`typeof ${name} === 'undefined' ? undefined : ${name}`)]);
  return found === before ? undefined : found;
}

// A file may require what Node has, and the libraries that LeetCode has.
function defineRequire(modules) {
  const nodeRequire = createRequire('/');
  const require = (name) => (typeof name === 'string' && Object.hasOwn(modules, name) ? modules[name] : nodeRequire(name));
  Object.assign(require, { resolve: nodeRequire.resolve, cache: nodeRequire.cache, main: undefined });
  const module = { exports: {}, id: '.', filename: 'solution.js', loaded: false, children: [], paths: [] };
  require.main = module;
  const define = (name, value) => {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  };
  define('require', require);
  define('module', module);
  define('exports', module.exports);
  define('__filename', 'solution.js');
  define('__dirname', '.');
  return { module, define };
}

module.exports = { SolutionFile, compileLog, defineRequire, describeError, findName };
