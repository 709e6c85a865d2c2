// What a solution finds without a line of its own, as on LeetCode: the nodes and the queues of datastructures-js, written anew
// from what is documented of them. A solution may define any of these names itself.
'use strict';

function ListNode(val, next) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
}

function TreeNode(val, left, right) {
  this.val = val === undefined ? 0 : val;
  this.left = left === undefined ? null : left;
  this.right = right === undefined ? null : right;
}

// Node is another thing in each kind of problem.
const nodes = {
  'Node<random>': function Node(val, next, random) {
    this.val = val;
    this.next = next === undefined ? null : next;
    this.random = random === undefined ? null : random;
  },
  'Node<neighbors>': function Node(val, neighbors) {
    this.val = val === undefined ? 0 : val;
    this.neighbors = neighbors === undefined ? [] : neighbors;
  },
  'Node<children>': function Node(val, children) {
    this.val = val;
    this.children = children === undefined ? [] : children;
  },
  'Node<next>': function Node(val, left, right, next) {
    this.val = val === undefined ? null : val;
    this.left = left === undefined ? null : left;
    this.right = right === undefined ? null : right;
    this.next = next === undefined ? null : next;
  },
  'Node<quad>': function Node(val, isLeaf, topLeft, topRight, bottomLeft, bottomRight) {
    this.val = val;
    this.isLeaf = isLeaf;
    this.topLeft = topLeft === undefined ? null : topLeft;
    this.topRight = topRight === undefined ? null : topRight;
    this.bottomLeft = bottomLeft === undefined ? null : bottomLeft;
    this.bottomRight = bottomRight === undefined ? null : bottomRight;
  },
};

class NestedInteger {
  #integer = null;
  #list = [];

  constructor(value) {
    if (value !== undefined) this.#integer = value;
  }
  isInteger() { return this.#integer !== null; }
  getInteger() { return this.#integer; }
  setInteger(value) { this.#integer = value; }
  add(element) {
    this.#integer = null;
    this.#list.push(element);
  }
  getList() { return this.#integer === null ? this.#list : null; }
}

function Interval(start, end) {
  this.start = start;
  this.end = end;
}

// -- queues ------------------------------------------------------------------------------------------------------------------

class Queue {
  #elements;
  #offset = 0;

  constructor(elements = []) { this.#elements = elements; }
  static fromArray(elements) { return new Queue(elements); }
  enqueue(element) {
    this.#elements.push(element);
    return this;
  }
  push(element) { return this.enqueue(element); }
  dequeue() {
    if (this.isEmpty()) return null;
    const first = this.#elements[this.#offset];
    this.#elements[this.#offset++] = undefined;
    if (2 * this.#offset >= this.#elements.length) {
      this.#elements = this.#elements.slice(this.#offset);
      this.#offset = 0;
    }
    return first;
  }
  pop() { return this.dequeue(); }
  front() { return this.isEmpty() ? null : this.#elements[this.#offset]; }
  back() { return this.isEmpty() ? null : this.#elements[this.#elements.length - 1]; }
  size() { return this.#elements.length - this.#offset; }
  isEmpty() { return this.size() === 0; }
  remove(matches) {
    const removed = [];
    const kept = [];
    for (const element of this.toArray()) (matches(element) ? removed : kept).push(element);
    this.#elements = kept;
    this.#offset = 0;
    return removed;
  }
  toArray() { return this.#elements.slice(this.#offset); }
  clear() {
    this.#elements = [];
    this.#offset = 0;
  }
  clone() { return new Queue(this.toArray()); }
  *[Symbol.iterator]() {
    while (!this.isEmpty()) yield this.dequeue();
  }
}

// A ring, as large as a power of two.
class Deque {
  #ring;
  #first = 0;
  #size;

  constructor(elements = []) {
    let capacity = 8;
    while (capacity < elements.length) capacity *= 2;
    this.#ring = new Array(capacity);
    for (let i = 0; i < elements.length; i++) this.#ring[i] = elements[i];
    this.#size = elements.length;
  }
  static fromArray(elements) { return new Deque(elements); }
  #at(index) { return (this.#first + index) & (this.#ring.length - 1); }
  #grow() {
    if (this.#size < this.#ring.length) return;
    const larger = new Array(2 * this.#size);
    for (let i = 0; i < this.#size; i++) larger[i] = this.#ring[this.#at(i)];
    this.#ring = larger;
    this.#first = 0;
  }
  pushFront(element) {
    this.#grow();
    this.#first = this.#at(this.#ring.length - 1);
    this.#ring[this.#first] = element;
    this.#size++;
    return this;
  }
  pushBack(element) {
    this.#grow();
    this.#ring[this.#at(this.#size++)] = element;
    return this;
  }
  popFront() {
    if (this.#size === 0) return null;
    const element = this.#ring[this.#first];
    this.#ring[this.#first] = undefined;
    this.#first = this.#at(1);
    this.#size--;
    return element;
  }
  popBack() {
    if (this.#size === 0) return null;
    const at = this.#at(--this.#size);
    const element = this.#ring[at];
    this.#ring[at] = undefined;
    return element;
  }
  front() { return this.#size === 0 ? null : this.#ring[this.#first]; }
  back() { return this.#size === 0 ? null : this.#ring[this.#at(this.#size - 1)]; }
  size() { return this.#size; }
  isEmpty() { return this.#size === 0; }
  toArray() {
    const elements = [];
    for (let i = 0; i < this.#size; i++) elements.push(this.#ring[this.#at(i)]);
    return elements;
  }
  clear() {
    this.#ring = new Array(8);
    this.#first = this.#size = 0;
  }
  clone() { return new Deque(this.toArray()); }
  *[Symbol.iterator]() {
    while (this.#size > 0) yield this.popFront();
  }
}

// -- priority queues ---------------------------------------------------------------------------------------------------------

// A binary heap; `before(a, b)` is negative or 0 where a may come out first.
class Heap {
  constructor(before) {
    this.before = before;
    this.items = [];
  }
  insert(item) {
    const { items, before } = this;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (before(items[parent], item) <= 0) break;
      items[at] = items[parent];
      at = parent;
    }
    items[at] = item;
  }
  extract() {
    const { items, before } = this;
    const first = items[0];
    const last = items.pop();
    const size = items.length;
    if (size === 0) return first;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && before(items[child + 1], items[child]) < 0) child++;
      if (before(last, items[child]) <= 0) break;
      items[at] = items[child];
      at = child;
    }
    items[at] = last;
    return first;
  }
  last() {
    let last = this.items[0];
    for (const item of this.items) {
      if (this.before(item, last) > 0) last = item;
    }
    return last;
  }
}

// Versions 5 and 6 of the library differ in what comes out, and solutions of both are about. A queue made with options, or whose
// elements come with a priority, gives {priority, element} as version 5 did (with a compare function: the element); else the
// element alone, as version 6 does. A number that comes out of a queue made without arguments has an `element`, itself.
function numbersHaveElements() {
  if ('element' in Number.prototype) return;
  for (const name of ['element', 'priority']) {
    Object.defineProperty(Number.prototype, name, { get() { return Number(this); }, configurable: true });
  }
}

class AnyPriorityQueue {
  #heap;
  #key;
  #wraps;

  // key: of an element, or null where compare takes the elements themselves
  constructor(compare, key, wraps, elements) {
    this.#key = key;
    this.#wraps = wraps;
    this.#heap = new Heap(key === null ? compare : (a, b) => compare(a.priority, b.priority));
    for (const element of elements ?? []) this.enqueue(element);
  }
  #out(item) { return this.#key === null || this.#wraps ? item : item.element; }
  enqueue(element, priority) {
    if (this.#key === null) {
      this.#heap.insert(element);
      return this;
    }
    if (priority !== undefined) this.#wraps = true;
    this.#heap.insert({ priority: priority === undefined ? this.#key(element) : priority, element });
    return this;
  }
  push(element, priority) { return this.enqueue(element, priority); }
  dequeue() { return this.isEmpty() ? null : this.#out(this.#heap.extract()); }
  pop() { return this.dequeue(); }
  front() { return this.isEmpty() ? null : this.#out(this.#heap.items[0]); }
  back() { return this.isEmpty() ? null : this.#out(this.#heap.last()); }
  size() { return this.#heap.items.length; }
  isEmpty() { return this.#heap.items.length === 0; }
  contains(matches) { return this.#heap.items.some((item) => matches(this.#out(item))); }
  remove(matches) {
    const removed = [];
    const items = this.#heap.items;
    this.#heap.items = [];
    for (const item of items) {
      if (matches(this.#out(item))) removed.push(this.#out(item));
      else this.#heap.insert(item);
    }
    return removed;
  }
  toArray() {
    return this.#heap.items.slice().sort(this.#heap.before).map((item) => this.#out(item));
  }
  clear() { this.#heap.items = []; }
  *[Symbol.iterator]() {
    while (!this.isEmpty()) yield this.dequeue();
  }
}

const rising = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const falling = (a, b) => rising(b, a);
const itself = (element) => element;

class PriorityQueue extends AnyPriorityQueue {
  constructor(compare, elements) {
    if (typeof compare === 'function') {
      super(compare, null, false, elements);
    } else if (typeof compare?.compare === 'function') {
      super(compare.compare, null, false, elements);
    } else if (typeof compare?.priority === 'function') {
      super(rising, compare.priority, true, elements);
    } else {
      throw new TypeError('PriorityQueue needs a function that compares two elements');
    }
  }
  static fromArray(elements, compare) { return new PriorityQueue(compare, elements); }
}

class KeyedPriorityQueue extends AnyPriorityQueue {
  constructor(order, key, elements) {
    if (typeof key === 'function') {
      super(order, key, false, elements);
    } else if (typeof key?.compare === 'function') {
      super(key.compare, null, false, elements);
    } else if (typeof key?.priority === 'function') {
      super(order, key.priority, true, elements);
    } else {
      numbersHaveElements();
      super(order, itself, false, elements);
    }
  }
}

class MinPriorityQueue extends KeyedPriorityQueue {
  constructor(key, elements) { super(rising, key, elements); }
  static fromArray(elements, key) { return new MinPriorityQueue(key, elements); }
}

class MaxPriorityQueue extends KeyedPriorityQueue {
  constructor(key, elements) { super(falling, key, elements); }
  static fromArray(elements, key) { return new MaxPriorityQueue(key, elements); }
}

module.exports = {
  nodes,
  names: { ListNode, TreeNode, NestedInteger, Interval, Queue, Deque, PriorityQueue, MinPriorityQueue, MaxPriorityQueue },
  // What require() gives for the libraries that LeetCode has; lodash only where it is installed.
  modules: {
    '@datastructures-js/queue': { Queue },
    '@datastructures-js/deque': { Deque },
    '@datastructures-js/priority-queue': { PriorityQueue, MinPriorityQueue, MaxPriorityQueue },
    'datastructures-js': { Queue, Deque, PriorityQueue, MinPriorityQueue, MaxPriorityQueue },
  },
};
