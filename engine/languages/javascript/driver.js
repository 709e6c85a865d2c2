// Loads the solution and calls it for one case after another (engine/languages/README.md).
// Usage: node driver.js NAME, the name of the file as the candidate knows it
'use strict';

const fs = require('fs');
const util = require('util');
const { Script } = require('vm');
const channel = require('./channel.js');
const loading = require('./loading.js');
const nodeCodecs = require('./nodes.js');
const prelude = require('./prelude.js');
const values = require('./values.js');
const { BadAnswer, NO_NODE, Reader, SafeSet, Writer, apply, show, uncurry } = values;
const { NO_OPERATION, kinds } = channel;

const isPromise = util.types.isPromise;
const whenSettled = uncurry(Promise.prototype.then);
const now = process.hrtime.bigint;
const startsWith = uncurry(String.prototype.startsWith);
const later = setImmediate;
const construct = Reflect.construct;
// Runs what promises and process.nextTick have waiting; Node has no other way within a call.
const runWaiting = typeof process._tickCallback === 'function' ? process._tickCallback.bind(process) : () => {};

const CLASSES = ['ListNode', 'TreeNode', 'NestedInteger', 'Interval', 'Node'];
const shown = process.argv[2];
const classes = {};  // of nodes: the solution's own where it defines them
let task;
let file = null;
let isRunning = false;  // a call of the solution: only then the API answers

// -- types -------------------------------------------------------------------------------------------------------------------

function codecOf(declared) {
  if (declared.endsWith('[]')) return values.arrayCodec(codecOf(declared.slice(0, -2)));
  if (declared.startsWith('list<')) return values.arrayCodec(codecOf(declared.slice(5, -1)));
  return values.scalars[declared] ?? nodeCodecs[declared](classes);
}

function parameterCodec(parameter) {
  if (parameter.of !== undefined) return { decode: () => new classes[parameter.of](parameter.number) };
  if (parameter.reference !== undefined) return { reference: parameter.reference };
  return codecOf(parameter.type);
}

function methodCodecs(method) {
  return {
    ...method,
    parameters: method.parameters.map(parameterCodec),
    result: method.resultOf < 0 ? codecOf(method.result) : null,
  };
}

// -- the API -----------------------------------------------------------------------------------------------------------------

function apiCall({ name, index, parameters, result }) {
  return (number, args) => {
    if (args.length !== parameters.length) {
      throw new TypeError(`${name}() takes ${parameters.length} arguments, ${args.length} were given`);
    }
    const frame = channel.newFrame(kinds.call);
    frame.byte(number);
    frame.byte(number >> 8);
    frame.byte(index);
    frame.byte(index >> 8);
    try {
      for (let i = 0; i < parameters.length; i++) parameters[i].encode(frame, args[i]);
    } catch (error) {
      if (BadAnswer.textOf(error) === undefined) throw error;
      let given = '';
      for (let i = 0; i < args.length; i++) given += (i > 0 ? ', ' : '') + show(args[i]);
      throw new TypeError(`${name}() cannot be called with ${given}`);
    }
    channel.sendFrame(frame);
    if (!isRunning) channel.exit(1);
    const answer = channel.nextRequest();
    if (answer === null || answer[0] !== 2) channel.exit(channel.LOST_REQUESTS);
    return result.decode(new Reader(answer, 5));
  };
}

const apiFunctions = [];

function addApi(define) {
  for (const described of task.api) {
    const call = apiCall({ ...described, parameters: described.parameters.map(codecOf), result: codecOf(described.result) });
    if (described.of === null) {
      apiFunctions.push({ [described.name]: (...args) => call(0xffff, args) }[described.name]);
      define(described.name, apiFunctions[apiFunctions.length - 1]);
      continue;
    }
    if (classes[described.of] === undefined) {
      classes[described.of] = { [described.of]: class {
        #number;
        constructor(number) { this.#number = number; }
        static numberOf(object) { return object.#number; }
      } }[described.of];
      define(described.of, classes[described.of]);
    }
    const { numberOf } = classes[described.of];
    Object.defineProperty(classes[described.of].prototype, described.name, {
      value: { [described.name](...args) { return call(numberOf(this), args); } }[described.name], writable: true, configurable: true,
    });
  }
  for (const described of task.api) if (described.of !== null) delete classes[described.of].numberOf;
}

// -- the solution ------------------------------------------------------------------------------------------------------------

function definePrelude(define) {
  for (const name of Object.keys(prelude.names)) define(name, prelude.names[name]);
  const types = task.constructorParameters.concat(...task.methods.map((method) => [...method.parameters, { type: method.result }]));
  const kind = Object.keys(prelude.nodes).find((node) => types.some(({ type }) => type !== undefined && type.includes(node)));
  if (kind === undefined) return;
  prelude.names.Node = prelude.nodes[kind];
  define('Node', prelude.names.Node);
  define('_Node', prelude.names.Node);
}

// lodash is a global only where it is installed.
function defineLodash(define) {
  for (const folder of ['/usr/share/nodejs/lodash', '/usr/lib/node_modules/lodash', '/usr/local/lib/node_modules/lodash']) {
    if (!fs.existsSync(folder)) continue;
    Object.defineProperty(globalThis, '_', {
      configurable: true,
      get: () => {
        const lodash = require(folder);
        define('_', lodash);
        return lodash;
      },
      set: (value) => define('_', value),
    });
    prelude.modules.lodash = undefined;
    Object.defineProperty(prelude.modules, 'lodash', { get: () => require(folder), enumerable: true });
    return;
  }
}

class Missing extends Error {
  constructor(message) { super(message); }
  name = 'ReferenceError';
}

function exported(module, name) {
  const { exports } = module;
  if (exports === null || exports === undefined) return undefined;
  return typeof exports[name] === 'function' ? exports[name] : exports.default;
}

// What a function problem calls: a function of the name; a method of class Solution; what `solution` returns, which takes the
// functions of the API.
function findFunction(name, before, module) {
  const found = loading.findName(name, before[name]);
  if (typeof found === 'function') return () => found;
  const Solution = loading.findName('Solution') ?? exported(module, 'Solution');
  if (typeof Solution === 'function' && typeof Solution.prototype?.[name] === 'function') {
    return () => {
      const object = new Solution();
      return (...args) => apply(object[name], object, args);
    };
  }
  const factory = loading.findName('solution');
  if (typeof factory === 'function') return () => apply(factory, undefined, apiFunctions);
  const fromModule = exported(module, name) ?? (typeof module.exports === 'function' ? module.exports : undefined);
  if (typeof fromModule === 'function') return () => fromModule;
  throw new Missing(`the file defines no function ${name}`);
}

function findClass(name, before, module) {
  const found = loading.findName(name, before[name]);
  if (typeof found === 'function') return found;
  const fromModule = exported(module, name) ?? module.exports;
  if (typeof fromModule === 'function') return fromModule;
  throw new Missing(`the file defines no class ${name}`);
}

// For a method of a round trip: a function, each of an object of its own where there is a class.
function findRoundTrip(before, module) {
  const Codec = loading.findName(task.className, before[task.className]);
  if (typeof Codec === 'function') {
    return (name) => {
      const object = new Codec();
      return (...args) => callMethod(object, name, args);
    };
  }
  const functions = { __proto__: null };
  for (let i = 0; i < 2; i++) functions[methods[i].name] = findFunction(methods[i].name, before, module);
  return (name) => functions[name]();
}

function callMethod(object, name, args) {
  const method = object[name];
  if (typeof method !== 'function') throw new TypeError(`${task.className} has no method ${name}`);
  return apply(method, object, args);
}

// -- cases -------------------------------------------------------------------------------------------------------------------

const methods = [];
let constructorCodecs;
let subject;

function decodeArguments(method, reader) {
  const args = [];
  const nodes = [];  // of the parameters that others speak of, as they were made
  const nodesOf = (index) => (nodes[index] ??= method.parameters[index].nodes(args[index]));
  for (let i = 0; i < method.parameters.length; i++) {
    const codec = method.parameters[i];
    if (codec.reference === undefined) {
      args[i] = codec.decode(reader);
    } else {
      const at = reader.count();
      args[i] = at === NO_NODE ? null : nodesOf(codec.reference)[at];
    }
  }
  if (method.resultOf >= 0) nodesOf(method.resultOf);
  if (method.copyOf >= 0) nodesOf(method.copyOf);
  for (let i = 0; i < method.joins.length; i++) {
    nodesOf(method.joins[i][1]);
    nodesOf(method.joins[i][2]);
  }
  for (let i = 0; i < method.joins.length; i++) {
    const at = reader.integer();
    const from = nodes[method.joins[i][1]];
    if (at >= 0 && from.length > 0) from[from.length - 1].next = nodes[method.joins[i][2]][at];
  }
  return { args, nodes };
}

function encodeResult(method, out, result, args, nodes) {
  if (method.resultOf >= 0) {
    const list = nodes[method.resultOf];
    let at = result === null || result === undefined ? NO_NODE : list.length;
    for (let i = 0; at === list.length && i < list.length; i++) if (list[i] === result) at = i;
    if (at === list.length) throw new BadAnswer(`the returned node is none of the ${list.length} nodes that were given`);
    out.integer(at);
  } else {
    if (method.copyOf >= 0) needCopy(method, result, nodes[method.copyOf]);
    method.result.encode(out, result);
  }
  if (method.observed >= 0) method.parameters[method.observed].encode(out, args[method.observed]);
}

function needCopy(method, result, originals) {
  const known = new SafeSet();
  for (let i = 0; i < originals.length; i++) known.add(originals[i]);
  const copies = method.result.nodes(result);
  for (let i = 0; i < copies.length; i++) {
    if (known.has(copies[i])) throw new BadAnswer('the returned copy has a node of the original in it');
  }
}

// One case. Its steps are functions that return what may be a promise; `finish` goes on when it is settled.
class Case {
  constructor(request) {
    this.reader = new Reader(request, 5);
    this.frame = channel.newFrame(kinds.answer);
    this.frame.long(0n);  // the time, known at the end
    this.spent = 0n;
    this.operation = NO_OPERATION;
    this.isOver = false;
  }

  // Calls; then `use` gets what came of it, at once or when the promise is settled. True if it was at once.
  call(make, use) {
    const start = now();
    const result = make();
    if (!isPromise(result)) {
      this.spent += now() - start;
      use(result);
      return true;
    }
    whenSettled(result, (value) => this.resume(() => {
      this.spent += now() - start;
      use(value);
    }), (error) => this.resume(() => { throw error; }));
    return false;
  }

  // Runs a step; a failure is the reply. False while a promise is waited for.
  attempt(step) {
    try {
      if (!step()) return false;
      if (failure !== null) throw failure.reason;
    } catch (error) {
      this.fail(error);
    }
    return true;
  }

  resume(step) {
    if (this.isOver) return;
    const done = this.attempt(() => {
      step();
      return this.goOn();
    });
    if (done) serve();
  }

  // To the end, or to the next promise.
  goOn() {
    while (this.next !== null) {
      const step = this.next;
      if (!step()) return false;
    }
    runWaiting();
    if (failure !== null) throw failure.reason;
    const { frame } = this;
    const end = frame.length;
    frame.length = 9;
    frame.long(this.spent);
    frame.length = end;
    this.end();
    channel.send(frame);
    return true;
  }

  end() {
    this.isOver = true;
    isRunning = false;
    failure = null;
    running = null;
  }

  fail(error) {
    if (this.isOver) return;
    const text = BadAnswer.textOf(error);
    if (text !== undefined) {
      this.end();
      channel.sendBadAnswer(this.operation, text);
      return;
    }
    sendFailure(error, this.operation, () => this.end());
  }
}

class FunctionCase extends Case {
  constructor(request) { super(request); }  // the implied one would spread its arguments

  next = () => {
    const method = methods[0];
    const { args, nodes } = decodeArguments(method, this.reader);
    const kept = [];
    for (let i = 0; i < args.length; i++) kept[i] = args[i];
    this.next = null;
    return this.call(() => {
      const called = subject();
      if (typeof called !== 'function') throw new TypeError('solution() returned no function');
      return apply(called, undefined, args);
    }, (result) => encodeResult(method, this.frame, result, kept, nodes));
  };
}

class RoundTripCase extends Case {
  constructor(request) { super(request); }

  next = () => {
    const first = methods[0];
    const second = methods[1];
    const { args } = decodeArguments(first, this.reader);
    return this.call(() => apply(subject(first.name), undefined, args), (between) => {
      const out = new Writer();
      first.result.encode(out, between);
      const text = first.result.decode(new Reader(out.data, 0));
      this.next = () => {
        this.next = null;
        return this.call(() => apply(subject(second.name), undefined, [text]), (result) => second.result.encode(this.frame, result));
      };
    });
  };
}

class ClassCase extends Case {
  constructor(request) { super(request); }

  next = () => {
    const left = this.reader.count();
    const args = decodeArguments({ parameters: constructorCodecs, joins: [], resultOf: -1, copyOf: -1 }, this.reader).args;
    this.operation = 0;
    const start = now();
    const object = construct(subject, args);
    this.spent += now() - start;
    this.next = left === 0 ? null : this.operations(object, left);
    return true;
  };

  operations(object, left) {
    return () => {
      while (left > 0) {
        left--;
        this.operation++;
        const method = methods[this.reader.byte() | (this.reader.byte() << 8)];
        const { args, nodes } = decodeArguments(method, this.reader);
        if (left === 0) this.next = null;
        const atOnce = this.call(() => callMethod(object, method.name, args),
          (result) => encodeResult(method, this.frame, result, args, nodes));
        if (!atOnce) return false;
      }
      return true;
    };
  }
}

let running = null;  // the case that waits for a promise
let failure = null;  // {reason}: of a promise that nobody handled, in the running case

function sendFailure(error, operation, end = () => {}) {
  const told = loading.describeError(error, file);
  end();
  if (told.type === 'RangeError' && startsWith(told.message, 'Array buffer allocation failed')) {
    return channel.send(channel.newFrame(kinds.outOfMemory));
  }
  channel.print(2, told.text);
  channel.sendException(told.line, operation, told.type, told.message);
}

function serve() {
  for (;;) {
    const request = channel.nextRequest();
    if (request === null) {
      channel.flush();
      channel.exit(0);
    }
    channel.setTurn(request);
    isRunning = true;
    const made = task.kind === 'class' ? new ClassCase(request) : task.kind === 'function' ? new FunctionCase(request) : new RoundTripCase(request);
    if (made.attempt(() => made.goOn())) continue;
    running = made;
    return;  // Node's own loop goes on; what settles the promise comes back
  }
}

function failRunning(error) {
  running.fail(error);
  serve();
}

function rejected(reason) {
  if (running !== null) return failRunning(reason);
  failure ??= { reason };
}

function uncaught(error) {
  if (running !== null) return failRunning(error);
  channel.print(2, loading.describeError(error, file).text);
  channel.flush();
  channel.exit(1);
}

// -- under a debugger --------------------------------------------------------------------------------------------------------

// What the candidate wrote of what is called, so that a debugger stops there.
function writtenFunctions() {
  const holders = [loading.findName(task.className), loading.findName('Solution')].filter((found) => typeof found === 'function');
  const found = task.kind === 'class' ? [subject] : [];
  for (const { name } of methods) {
    found.push(loading.findName(name));
    for (const holder of holders) found.push(holder.prototype?.[name]);
  }
  const written = found.filter((value) => typeof value === 'function');
  if (written.length === 0 && task.kind === 'function') written.push(subject());
  return new Set(written);
}

function stopAtCalls() {
  const inspector = require('inspector');
  const session = new inspector.Session();
  session.connect();
  session.post('Debugger.enable');
  for (const written of writtenFunctions()) {
    globalThis.rehearseWritten = written;
    session.post('Runtime.evaluate', { expression: 'rehearseWritten' }, (error, found) => {
      if (!error) session.post('Debugger.setBreakpointOnFunctionCall', { objectId: found.result.objectId });
    });
  }
  delete globalThis.rehearseWritten;
}

// -- the start ---------------------------------------------------------------------------------------------------------------

// What the judge loads; the first request where the files are not there.
function loadedFiles() {
  const request = channel.nextRequest();
  if (request === null) channel.exit(0);
  if (request[0] !== 3) channel.exit(channel.LOST_REQUESTS);
  const reader = new Reader(request, 5);
  const files = {};
  for (let left = reader.count(); left > 0; left--) {
    const name = reader.text();
    files[name] = reader.text();
  }
  return files;
}

function load(source) {
  const { module, define } = loading.defineRequire(prelude.modules);
  definePrelude(define);
  defineLodash(define);
  addApi(define);
  const before = Object.fromEntries([task.className, ...task.methods.map(({ name }) => name)].map((name) => [name, globalThis[name]]));
  constructorCodecs = task.constructorParameters.map(parameterCodec);
  for (const method of task.methods) methods.push(methodCodecs(method));
  file = { shown, line: (line) => line };
  try {
    file = new loading.SolutionFile(shown, source);
  } catch (error) {
    channel.sendCompileError(loading.compileLog(error));
    return false;
  }
  try {
    file.run();
    runWaiting();
    if (failure !== null) throw failure.reason;
    for (let i = 0; i < CLASSES.length; i++) {
      const found = loading.findName(CLASSES[i]);
      if (typeof found === 'function') classes[CLASSES[i]] = found;
    }
    subject = task.kind === 'class' ? findClass(task.className, before, module)
      : task.kind === 'function' ? findFunction(task.methods[0].name, before, module) : findRoundTrip(before, module);
  } catch (error) {
    sendFailure(error, NO_OPERATION);
    return false;
  }
  return true;
}

function main() {
  channel.replaceOutputs();
  process.on('unhandledRejection', rejected);
  process.on('uncaughtException', uncaught);
  process.on('beforeExit', () => {
    if (running === null) return;
    const waiting = running;
    waiting.fail(new BadAnswer('a promise was returned that is never settled'));
    later(serve);  // Node asks again only after it had something to do
  });
  const files = loadedFiles();
  task = new Script(files['task.js'], { filename: 'task.js' }).runInThisContext();
  process.argv.length = 1;
  const stops = process.env.REHEARSE_STOP !== undefined;  // before a solution can have a process of its own
  if (!load(files['solution.js'].replace(/^\uFEFF/, ''))) return channel.exit(0);
  if (stops) stopAtCalls();
  channel.sendReady();
  serve();
}

main();
