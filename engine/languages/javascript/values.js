// Values on the wire (engine/languages/README.md): one codec a type. A solution may replace any method of any built-in object, so
// everything here that is used after it was loaded is a reference taken before, an operator, or a method of a class of our own.
'use strict';

const util = require('util');

// uncurry(f)(self, ...arguments) is f.call(self, ...arguments), whatever becomes of Function.prototype.
const { bind, call } = Function.prototype;
const uncurry = bind.bind(call);
const apply = Reflect.apply;
const setPrototypeOf = Object.setPrototypeOf;

// A class whose objects find their methods on a prototype that a solution cannot reach.
function outOfReach(Base) {
  const Safe = class extends Base {
    constructor() { super(); }  // the implied one would spread its arguments by whatever iterator there is
  };
  for (const key of Reflect.ownKeys(Base.prototype)) {
    if (key !== 'constructor') Object.defineProperty(Safe.prototype, key, Object.getOwnPropertyDescriptor(Base.prototype, key));
  }
  setPrototypeOf(Safe.prototype, null);
  Object.freeze(Safe.prototype);
  return Safe;
}
const SafeMap = outOfReach(Map);
const SafeSet = outOfReach(Set);

const isArray = Array.isArray;
const isTypedArray = util.types.isTypedArray;
const isInteger = Number.isInteger;
const floor = Math.floor;
const BigInteger = BigInt;
const asNumber = Number;
const RealArray = Float64Array;
const SmallIntegers = Int32Array;
const fromCharCode = String.fromCharCode;
const fromCodePoint = String.fromCodePoint;
const charCodeAt = uncurry(String.prototype.charCodeAt);
const codePointAt = uncurry(String.prototype.codePointAt);
const sliceText = uncurry(String.prototype.slice);
const utf8Slice = uncurry(Buffer.prototype.utf8Slice);
const utf8Write = uncurry(Buffer.prototype.utf8Write);
const setBytes = uncurry(Uint8Array.prototype.set);
const sliceMemory = uncurry(ArrayBuffer.prototype.slice);
const typedArrayLength = uncurry(Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), 'length').get);
const allocate = Buffer.allocUnsafeSlow;
const inspect = util.inspect;

const iterator = Symbol.iterator;

const NO_NODE = 0xffffffff;
const MOST_ELEMENTS = 1 << 22;
// Numbers are taken apart and put together here.
const scratch = new Uint8Array(8);
const scratchReal = new Float64Array(scratch.buffer);
const scratchLong = new BigInt64Array(scratch.buffer);
const MIN_LONG = -(2n ** 63n);
const MAX_LONG = 2n ** 63n - 1n;

class BadAnswer {
  #text;

  constructor(text) {
    this.#text = text;
  }

  // The text, undefined for anything else. Unlike instanceof it asks nothing of what was thrown, which may be a Proxy.
  static textOf(thrown) {
    return typeof thrown === 'object' && thrown !== null && #text in thrown ? thrown.#text : undefined;
  }
}

class Reader {
  constructor(data, position) {
    this.data = data;
    this.position = position;
  }

  byte() {
    return this.data[this.position++];
  }

  integer() {
    const { data, position: at } = this;
    this.position = at + 4;
    return data[at] | (data[at + 1] << 8) | (data[at + 2] << 16) | (data[at + 3] << 24);
  }

  count() {
    return this.integer() >>> 0;
  }

  // 8 bytes, in scratch
  eight() {
    for (let i = 0; i < 8; i++) scratch[i] = this.data[this.position + i];
    this.position += 8;
  }

  integers(count) {
    const end = this.position + 4 * count;
    const offset = this.data.byteOffset;
    const view = new SmallIntegers(sliceMemory(this.data.buffer, offset + this.position, offset + end));
    this.position = end;
    const list = [];
    for (let i = 0; i < count; i++) list[i] = view[i];
    return list;
  }

  reals(count) {
    const end = this.position + 8 * count;
    const offset = this.data.byteOffset;
    const view = new RealArray(sliceMemory(this.data.buffer, offset + this.position, offset + end));
    this.position = end;
    const list = [];
    for (let i = 0; i < count; i++) list[i] = view[i];
    return list;
  }

  text() {
    const size = this.count();
    const { data, position: at } = this;
    this.position = at + size;
    if (size > 16) return utf8Slice(data, at, at + size);
    let text = '';
    for (let i = 0; i < size; i++) {
      if (data[at + i] >= 0x80) return utf8Slice(data, at, at + size);
      text += fromCharCode(data[at + i]);
    }
    return text;
  }
}

class Writer {
  constructor() {
    this.data = allocate(1 << 16);
    this.length = 0;
  }

  reserve(size) {
    const needed = this.length + size;
    if (needed <= this.data.length) return;
    const larger = allocate(needed > 2 * this.data.length ? needed : 2 * this.data.length);
    setBytes(larger, this.data);
    this.data = larger;
  }

  byte(value) {
    this.reserve(1);
    this.data[this.length++] = value;
  }

  // Of integers from -2^31 to 2^32 - 1.
  integer(value) {
    if (this.length + 4 > this.data.length) this.reserve(4);
    const { data, length: at } = this;
    data[at] = value;
    data[at + 1] = value >> 8;
    data[at + 2] = value >> 16;
    data[at + 3] = value >> 24;
    this.length = at + 4;
  }

  integerAt(at, value) {
    for (let i = 0; i < 4; i++) this.data[at + i] = value >> (8 * i);
  }

  // The 8 bytes in scratch
  eight() {
    this.reserve(8);
    for (let i = 0; i < 8; i++) this.data[this.length + i] = scratch[i];
    this.length += 8;
  }

  real(value) {
    scratchReal[0] = value;
    this.eight();
  }

  long(value) {
    scratchLong[0] = value;
    this.eight();
  }

  // Lone surrogates become U+FFFD.
  text(value, mostBytes) {
    const at = this.length;
    this.integer(0);
    this.reserve(3 * value.length);
    let size = utf8Write(this.data, value, this.length, 3 * value.length);
    if (mostBytes !== undefined && size > mostBytes) {
      size = mostBytes;
      while ((this.data[this.length + size] & 0xc0) === 0x80) size--;  // not within a character
    }
    this.length += size;
    this.integerAt(at, size);
  }
}

// -- what is said of wrong answers -------------------------------------------------------------------------------------------

function show(value) {
  let text;
  try {
    text = inspect(value, { depth: 2, maxArrayLength: 20, maxStringLength: 60, breakLength: Infinity, customInspect: false });
  } catch {
    text = `a value of type ${typeof value}`;
  }
  return text.length <= 60 ? text : sliceText(text, 0, 57) + '...';
}

function wrongType(value, wanted, advice = '') {
  if (value === undefined) {
    return new BadAnswer(`undefined was returned where ${wanted} was expected: is a return statement missing?`);
  }
  return new BadAnswer(`${show(value)} was returned where ${wanted} was expected${advice}`);
}

// -- numbers, texts ----------------------------------------------------------------------------------------------------------

const voidCodec = { decode() {}, encode() {} };

const booleanCodec = {
  decode: (reader) => reader.byte() !== 0,
  encode(out, value) {
    if (value !== true && value !== false) {
      throw wrongType(value, 'true or false', value === 0 || value === 1 || value === null ? ' (!! makes a boolean of it)' : '');
    }
    out.byte(value ? 1 : 0);
  },
};

function wrongInteger(value, bits) {
  if (typeof value === 'bigint' || (typeof value === 'number' && isInteger(value))) {
    return new BadAnswer(`${show(value)} was returned, which does not fit into ${bits} bits`);
  }
  const advice = typeof value !== 'number' || value !== value ? '' : ' (Math.floor or Math.trunc makes one; / divides with a fraction)';
  return wrongType(value, 'an integer', advice);
}

const integerCodec = {
  decode: (reader) => reader.integer(),
  decodeMany: (reader, count) => reader.integers(count),
  encode(out, value) {
    if (typeof value === 'number' && (value | 0) === value) return out.integer(value);
    if (typeof value === 'bigint' && value >= -0x80000000n && value <= 0x7fffffffn) return out.integer(asNumber(value));
    throw wrongInteger(value, 32);
  },
};

// As numbers where that is exact, as LeetCode has it; a BigInt beyond.
const longCodec = {
  decode(reader) {
    const low = reader.count();
    const high = reader.integer();
    if (high >= -0x200000 && high < 0x200000) return high * 0x100000000 + low;
    reader.position -= 8;
    reader.eight();
    return scratchLong[0];
  },
  encode(out, value) {
    if (typeof value === 'number' && isInteger(value)) {
      if (value >= -0x1fffffffffffff && value <= 0x1fffffffffffff) {
        out.integer(value % 0x100000000);
        return out.integer(floor(value / 0x100000000));
      }
      if (value >= -0x8000000000000000 && value < 0x8000000000000000) return out.long(BigInteger(value));
    } else if (typeof value === 'bigint' && value >= MIN_LONG && value <= MAX_LONG) {
      return out.long(value);
    }
    throw wrongInteger(value, 64);
  },
};

const realCodec = {
  decode(reader) {
    reader.eight();
    return scratchReal[0];
  },
  decodeMany: (reader, count) => reader.reals(count),
  encode(out, value) {
    if (typeof value !== 'number') throw wrongType(value, 'a number');
    out.real(value);
  },
};

const characterCodec = {
  decode: (reader) => fromCodePoint(reader.count()),
  encode(out, value) {
    if (typeof value === 'string' && value.length > 0) {
      const point = codePointAt(value, 0);
      if (value.length === (point > 0xffff ? 2 : 1)) return out.integer(point >= 0xd800 && point < 0xe000 ? 0xfffd : point);
    }
    throw wrongType(value, 'a string of one character');
  },
};

const textCodec = {
  decode: (reader) => reader.text(),
  encode(out, value) {
    if (typeof value !== 'string') throw wrongType(value, 'a string');
    out.text(value);
  },
};

// -- arrays ------------------------------------------------------------------------------------------------------------------

// Of an array that is a Proxy the length may be anything.
function arrayLength(value) {
  if (isTypedArray(value)) return typedArrayLength(value);
  if (isArray(value)) {
    const length = value.length;
    if (isInteger(length) && length >= 0 && length <= MOST_ELEMENTS) return length;
    throw new BadAnswer(`an array of ${show(length)} elements was returned, more than an answer can have`);
  }
  const spreads = value !== null && typeof value === 'object' && iterator in value;
  throw wrongType(value, 'an array', spreads ? ' ([...x] makes an array of it)' : '');
}

function arrayCodec(element) {
  return {
    decode(reader) {
      const count = reader.count();
      if (element.decodeMany) return element.decodeMany(reader, count);
      const list = [];
      for (let i = 0; i < count; i++) list[i] = element.decode(reader);
      return list;
    },
    encode(out, value) {
      const length = arrayLength(value);
      out.integer(length);
      for (let i = 0; i < length; i++) element.encode(out, value[i]);
    },
  };
}

module.exports = {
  BadAnswer, NO_NODE, Reader, SafeMap, SafeSet, Writer, apply, arrayCodec, isArray, show, uncurry, wrongType,
  scalars: {
    void: voidCodec, boolean: booleanCodec, integer: integerCodec, long: longCodec, double: realCodec, character: characterCodec,
    string: textCodec,
  },
};
