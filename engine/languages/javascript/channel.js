// Frames from and to the judge, and what the solution writes (engine/languages/README.md).
'use strict';

const { Console } = require('console');
const { Writer, uncurry } = require('./values.js');

const { openSync, readSync, writeSync } = require('fs');
const exit = process.reallyExit.bind(process);
const allocate = Buffer.allocUnsafeSlow;
const asBuffer = Buffer.from;
const copy = uncurry(Buffer.prototype.copy);
const subarray = uncurry(Buffer.prototype.subarray);
const utf8Write = uncurry(Buffer.prototype.utf8Write);

// A debugger's node has these for itself: there the requests come from a file and nobody reads the replies.
const caseFile = process.env.REHEARSE_CASE;
const REPLIES = caseFile === undefined ? 4 : openSync('/dev/null', 'w');
const REQUESTS = caseFile === undefined ? 3 : openSync(caseFile, 'r');
// How the judge learns that its descriptors are not what they were.
const LOST_REPLIES = 121;
const LOST_REQUESTS = 122;
const kinds = { ready: 1, answer: 2, exception: 3, outOfMemory: 4, badAnswer: 5, call: 6, compileError: 7 };
const MOST_TEXT = 4096;
const NO_OPERATION = 0xffffffff;

// -- requests ----------------------------------------------------------------------------------------------------------------

let unread = allocate(1 << 16);
let unreadStart = 0;
let unreadEnd = 0;

function readInto(target, at) {
  try {
    return readSync(REQUESTS, target, at, target.length - at, null);
  } catch {
    return exit(LOST_REQUESTS);
  }
}

function readBytes(count, mayEnd) {
  const got = allocate(count);
  let size = 0;
  while (size < count) {
    if (unreadStart === unreadEnd && count - size >= unread.length) {
      const read = readInto(got, size);
      if (read === 0) exit(LOST_REQUESTS);
      size += read;
      continue;
    }
    if (unreadStart === unreadEnd) {
      unreadStart = 0;
      unreadEnd = readInto(unread, 0);
      if (unreadEnd === 0) {
        if (mayEnd && size === 0) return null;
        exit(LOST_REQUESTS);
      }
    }
    const end = unreadEnd - unreadStart < count - size ? unreadEnd : unreadStart + count - size;
    size += copy(unread, got, size, unreadStart, end);
    unreadStart = end;
  }
  return got;
}

function numberAt(data, at) {
  return (data[at] | (data[at + 1] << 8) | (data[at + 2] << 16) | (data[at + 3] << 24)) >>> 0;
}

// The kind, the turn and the body at once; null at the end of the requests.
function nextRequest() {
  const header = readBytes(4, true);
  if (header === null) return null;
  const size = numberAt(header, 0);
  if (size < 5) exit(LOST_REQUESTS);
  return readBytes(size, false);
}

// -- replies -----------------------------------------------------------------------------------------------------------------

let turn = 0;  // of the request that is answered; the ready frame's is 0

function setTurn(request) {
  turn = numberAt(request, 1);
}

function newFrame(kind) {
  const frame = new Writer();
  frame.integer(0);  // the length, known at the end
  frame.byte(kind);
  frame.integer(turn);
  return frame;
}

function sendFrame(frame) {
  frame.integerAt(0, frame.length - 4);
  try {
    for (let sent = 0; sent < frame.length;) sent += writeSync(REPLIES, frame.data, sent, frame.length - sent);
  } catch {
    exit(LOST_REPLIES);
  }
}

function send(frame) {
  flush();
  sendFrame(frame);
}

function sendReady() {
  const frame = newFrame(kinds.ready);
  frame.byte(2);  // version of the protocol
  frame.byte(0);
  send(frame);
}

function sendCompileError(log) {
  const frame = newFrame(kinds.compileError);
  frame.text(log);
  send(frame);
}

function sendException(line, operation, type, message) {
  const frame = newFrame(kinds.exception);
  frame.integer(line);
  frame.integer(operation);
  frame.text(type, MOST_TEXT);
  frame.text(message, MOST_TEXT);
  send(frame);
}

function sendBadAnswer(operation, text) {
  const frame = newFrame(kinds.badAnswer);
  frame.integer(operation);
  frame.text(text, MOST_TEXT);
  send(frame);
}

// -- what the solution writes ------------------------------------------------------------------------------------------------

// Node's own stdout would keep what it writes to a pipe until the call is over. Here it is written at once, so that it is there
// when the call never ends; beyond what is kept of a case, in large pieces.
const KEPT = 1 << 16;
const outputs = [{ descriptor: 1, written: 0, pieces: '' }, { descriptor: 2, written: 0, pieces: '' }];

function writeAll(descriptor, data) {
  for (let sent = 0; sent < data.length;) {
    try {
      sent += writeSync(descriptor, data, sent, data.length - sent);
    } catch (error) {
      if (error.code !== 'EAGAIN') return;  // closed by the solution
    }
  }
}

function write(output, chunk) {
  if (typeof chunk !== 'string') {
    flushOutput(output);
    output.written += chunk.length;
    return writeAll(output.descriptor, chunk);
  }
  output.written += chunk.length;
  output.pieces += chunk;
  if (output.written <= KEPT || output.pieces.length >= KEPT) flushOutput(output);
}

function flushOutput(output) {
  const { pieces } = output;
  if (pieces === '') return;
  output.pieces = '';
  const data = allocate(3 * pieces.length);
  writeAll(output.descriptor, subarray(data, 0, utf8Write(data, pieces, 0, data.length)));
}

function flush() {
  for (let i = 0; i < 2; i++) {
    flushOutput(outputs[i]);
    outputs[i].written = 0;
  }
}

function print(output, text) {
  write(outputs[output - 1], text);
}

// A stream as process has them; made when it is asked for, since the module costs milliseconds.
function makeStream(output) {
  const { Writable } = require('stream');
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, encoding, done) {
      write(output, typeof chunk === 'string' && encoding !== 'utf8' ? asBuffer(chunk, encoding) : chunk);
      done();
    },
  });
  return Object.assign(stream, { fd: output.descriptor, isTTY: false });
}

// The streams of process and the methods of console, of which none waits.
function replaceOutputs() {
  const define = (name, how) => Object.defineProperty(process, name, { configurable: true, enumerable: true, ...how });
  ['stdout', 'stderr'].forEach((name, i) => {
    define(name, {
      get: () => {
        const value = makeStream(outputs[i]);
        define(name, { value, writable: true });
        return value;
      },
    });
  });
  const plain = outputs.map((output) => ({ write: (text) => write(output, text) }));
  globalThis.console = new Console({ stdout: plain[0], stderr: plain[1], ignoreErrors: false, colorMode: false });
  process.on('exit', flush);
}

module.exports = {
  LOST_REQUESTS, NO_OPERATION, exit, flush, kinds, newFrame, nextRequest, print, replaceOutputs, send, sendBadAnswer,
  sendCompileError, sendException, sendFrame, sendReady, setTurn,
};
