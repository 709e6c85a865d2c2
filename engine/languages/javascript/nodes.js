// Lists, trees and graphs on the wire (engine/languages/README.md). Nothing here recurses: nodes may be chained 10^5 deep. Each
// codec has decode, encode and nodes: all nodes that hang together with a value, in the order in which the wire counts them.
'use strict';

const { BadAnswer, NO_NODE, SafeMap, SafeSet, scalars, isArray, wrongType } = require('./values.js');

const integer = scalars.integer;
const MOST_ON_A_LEVEL = 1_000_000;

function isNode(value) {
  return value !== null && (typeof value === 'object' || typeof value === 'function');
}

function needNode(value, wanted) {
  if (!isNode(value)) throw wrongType(value, wanted);
}

function none(value) {
  return value === null || value === undefined;
}

// Counts nodes in the order in which they are met, each once.
class Found {
  constructor() {
    this.list = [];
    this.positions = new SafeMap();
  }

  has(node) {
    return this.positions.has(node);
  }

  add(node) {
    this.positions.set(node, this.list.length);
    this.list[this.list.length] = node;
  }

  position(node) {
    const at = this.positions.get(node);
    return at === undefined ? NO_NODE : at;
  }
}

// All that `next` leads to, in order; `fault` words what a node that is met again means, undefined lets it pass.
function walkChain(head, wanted, fault) {
  const found = new Found();
  for (let node = head; !none(node); node = node.next) {
    needNode(node, wanted);
    if (found.has(node)) {
      if (fault === undefined) break;
      throw new BadAnswer(fault);
    }
    found.add(node);
  }
  return found;
}

// Level by level from the root; `branches(node, visit)` visits the children, null for an empty place.
function walkLevels(root, wanted, branches, fault) {
  const found = new Found();
  const slots = none(root) ? [] : [root];
  for (let i = 0; i < slots.length; i++) {  // grows while it is walked
    const node = slots[i];
    if (node === null) continue;
    needNode(node, wanted);
    if (found.has(node)) {
      if (fault === undefined) continue;
      throw new BadAnswer(fault);
    }
    found.add(node);
    branches(node, (child) => {
      slots[slots.length] = none(child) ? null : child;
    });
  }
  let count = slots.length;
  while (count > 0 && slots[count - 1] === null) count--;
  slots.length = count;
  return { slots, found };
}

function listNode(classes) {
  const wanted = 'a ListNode or null';
  return {
    decode(reader) {
      const values = reader.integers(reader.count());
      const Node = classes.ListNode;
      let head = null;
      for (let i = values.length - 1; i >= 0; i--) {
        const node = new Node(values[i]);
        node.next = head;
        head = node;
      }
      return head;
    },
    // A mark that is set further and further on meets the walk again where there is a cycle (Brent).
    encode(out, value) {
      const at = out.length;
      out.integer(0);
      let count = 0;
      let mark = null;
      let nextMark = 1;
      for (let node = value; !none(node); node = node.next) {
        needNode(node, wanted);
        if (node === mark) throw new BadAnswer('the returned list has a cycle');
        integer.encode(out, node.val);
        if (++count === nextMark) {
          mark = node;
          nextMark *= 2;
        }
      }
      out.integerAt(at, count);
    },
    nodes: (value) => walkChain(value, wanted).list,
  };
}

// Slots in level order to nodes; `make` reads one, `names` are the children's.
function decodeSlots(reader, make, names) {
  const count = reader.count();
  const slots = [];
  for (let i = 0; i < count; i++) slots[i] = reader.byte() === 0 ? null : make(reader);
  let child = 1;
  for (let i = 0; i < count; i++) {
    if (slots[i] === null) continue;
    for (let k = 0; k < names.length; k++, child++) slots[i][names[k]] = child < count ? slots[child] : null;
  }
  return count === 0 ? null : slots[0];
}

function pairOf(node, visit) {
  visit(node.left);
  visit(node.right);
}

function treeNode(classes) {
  const wanted = 'a TreeNode or null';
  return {
    decode: (reader) => decodeSlots(reader, () => new classes.TreeNode(reader.integer()), ['left', 'right']),
    encode(out, value) {
      const { slots } = walkLevels(value, wanted, pairOf, 'a node appears twice in the returned tree');
      out.integer(slots.length);
      for (let i = 0; i < slots.length; i++) {
        out.byte(slots[i] === null ? 0 : 1);
        if (slots[i] !== null) integer.encode(out, slots[i].val);
      }
    },
    nodes: (value) => walkLevels(value, wanted, pairOf).found.list,
  };
}

const wantedNode = 'a Node or null';

function randomNode(classes) {
  return {
    decode(reader) {
      const count = reader.count();
      const nodes = [];
      const randoms = [];
      for (let i = 0; i < count; i++) {
        nodes[i] = new classes.Node(reader.integer(), null, null);
        randoms[i] = reader.count();
      }
      for (let i = 0; i < count; i++) {
        nodes[i].next = i + 1 < count ? nodes[i + 1] : null;
        nodes[i].random = randoms[i] === NO_NODE ? null : nodes[randoms[i]];
      }
      return count === 0 ? null : nodes[0];
    },
    encode(out, value) {
      const found = walkChain(value, wantedNode, 'the returned list has a cycle');
      out.integer(found.list.length);
      for (let i = 0; i < found.list.length; i++) {
        integer.encode(out, found.list[i].val);
        const random = found.list[i].random;
        const at = none(random) ? NO_NODE : found.position(random);
        if (at === NO_NODE && !none(random)) throw new BadAnswer('a random pointer leads to a node that is not in the returned list');
        out.integer(at);
      }
    },
    nodes: (value) => walkChain(value, wantedNode).list,
  };
}

function listOf(node, name) {
  const list = node[name];
  if (none(list)) return [];
  if (!isArray(list)) throw wrongType(list, `an array as ${name}`);
  return list;
}

function visitAll(name) {
  return (node, visit) => {
    const list = listOf(node, name);
    for (let i = 0; i < list.length; i++) visit(list[i]);
  };
}

function graphNode(classes) {
  const walk = (value) => walkLevels(value, wantedNode, visitAll('neighbors')).found;
  return {
    decode(reader) {
      const count = reader.count();
      const nodes = [];
      const links = [];
      for (let i = 0; i < count; i++) {
        nodes[i] = new classes.Node(reader.integer(), []);
        links[i] = reader.integers(reader.count());
      }
      for (let i = 0; i < count; i++) {
        const neighbors = [];
        for (let k = 0; k < links[i].length; k++) neighbors[k] = nodes[links[i][k]];
        nodes[i].neighbors = neighbors;
      }
      return count === 0 ? null : nodes[0];
    },
    encode(out, value) {
      const found = walk(value);
      out.integer(found.list.length);
      for (let i = 0; i < found.list.length; i++) {
        integer.encode(out, found.list[i].val);
        const neighbors = listOf(found.list[i], 'neighbors');
        out.integer(neighbors.length);
        for (let k = 0; k < neighbors.length; k++) {
          needNode(neighbors[k], 'a Node as a neighbor');
          out.integer(found.position(neighbors[k]));
        }
      }
    },
    nodes: (value) => walk(value).list,
  };
}

function naryNode(classes) {
  return {
    decode(reader) {
      const count = reader.count();
      const nodes = [];
      const sizes = [];
      for (let i = 0; i < count; i++) {
        nodes[i] = new classes.Node(reader.integer(), []);
        sizes[i] = reader.count();
      }
      let child = 1;
      for (let i = 0; i < count; i++) {
        const children = [];
        for (let k = 0; k < sizes[i]; k++) children[k] = nodes[child++];
        nodes[i].children = children;
      }
      return count === 0 ? null : nodes[0];
    },
    encode(out, value) {
      const nodes = walkLevels(value, wantedNode, visitAll('children'), 'a node appears twice in the returned tree').found.list;
      out.integer(nodes.length);
      for (let i = 0; i < nodes.length; i++) {
        integer.encode(out, nodes[i].val);
        const children = listOf(nodes[i], 'children');
        let count = 0;
        for (let k = 0; k < children.length; k++) count += none(children[k]) ? 0 : 1;
        out.integer(count);
      }
    },
    nodes: (value) => walkLevels(value, wantedNode, visitAll('children')).found.list,
  };
}

function nextNode(classes) {
  return {
    decode(reader) {
      return decodeSlots(reader, () => {
        const node = new classes.Node(reader.integer(), null, null, null);
        node.next = null;
        return node;
      }, ['left', 'right']);
    },
    // Each level as its links tell it, from the first child met on the level above.
    encode(out, value) {
      const seen = new SafeSet();
      const at = out.length;
      out.integer(0);
      let levels = 0;
      for (let first = value; !none(first); levels++) {
        const start = out.length;
        out.integer(0);
        let count = 0;
        let below = null;
        for (let node = first; !none(node); node = node.next, count++) {
          needNode(node, wantedNode);
          if (seen.has(node)) throw new BadAnswer('a node appears twice in the returned tree');
          if (count === MOST_ON_A_LEVEL) throw new BadAnswer('a level of the returned tree never ends');
          seen.add(node);
          integer.encode(out, node.val);
          if (none(below)) below = none(node.left) ? node.right : node.left;
        }
        out.integerAt(start, count);
        first = below;
      }
      out.integerAt(at, levels);
    },
    nodes: (value) => walkLevels(value, wantedNode, pairOf).found.list,
  };
}

const corners = ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'];

function quadNode(classes) {
  const branches = (node, visit) => {
    for (let i = 0; i < 4; i++) visit(node[corners[i]]);
  };
  const bit = (value, name) => {
    if (value === true || value === 1) return 1;
    if (value === false || value === 0) return 0;
    throw wrongType(value, `true or false as ${name}`);
  };
  return {
    decode(reader) {
      return decodeSlots(reader, () => {
        const isLeaf = reader.byte() !== 0;
        return new classes.Node(reader.byte() !== 0, isLeaf, null, null, null, null);
      }, corners);
    },
    encode(out, value) {
      const { slots } = walkLevels(value, wantedNode, branches, 'a node appears twice in the returned tree');
      out.integer(slots.length);
      for (let i = 0; i < slots.length; i++) {
        out.byte(slots[i] === null ? 0 : 1);
        if (slots[i] === null) continue;
        out.byte(bit(slots[i].isLeaf, 'isLeaf'));
        out.byte(bit(slots[i].val, 'val'));
      }
    },
    nodes: (value) => walkLevels(value, wantedNode, branches).found.list,
  };
}

function nestedInteger(classes) {
  return {
    decode(reader) {
      const open = [];  // lists that are not complete: [object, elements left]
      for (;;) {
        let made = new classes.NestedInteger();
        if (reader.byte() === 0) {
          made.setInteger(reader.integer());
        } else {
          const count = reader.count();
          if (count > 0) {
            open[open.length] = [made, count];
            continue;
          }
        }
        while (open.length > 0) {
          const list = open[open.length - 1];
          list[0].add(made);
          if (--list[1] > 0) break;
          made = list[0];
          open.length--;
        }
        if (open.length === 0) return made;
      }
    },
    encode(out, value) {
      const waiting = [value];
      while (waiting.length > 0) {
        const item = waiting[waiting.length - 1];
        waiting.length--;
        needNode(item, 'a NestedInteger');
        if (item.isInteger()) {
          out.byte(0);
          integer.encode(out, item.getInteger());
          continue;
        }
        const list = item.getList();
        if (!isArray(list)) throw wrongType(list, 'an array of NestedInteger');
        out.byte(1);
        out.integer(list.length);
        for (let i = list.length - 1; i >= 0; i--) waiting[waiting.length] = list[i];
      }
    },
  };
}

function interval(classes) {
  return {
    decode(reader) {
      const start = reader.integer();
      return new classes.Interval(start, reader.integer());
    },
    encode(out, value) {
      needNode(value, 'an Interval');
      integer.encode(out, value.start);
      integer.encode(out, value.end);
    },
  };
}

module.exports = {
  ListNode: listNode, TreeNode: treeNode, 'Node<random>': randomNode, 'Node<neighbors>': graphNode, 'Node<children>': naryNode,
  'Node<next>': nextNode, 'Node<quad>': quadNode, NestedInteger: nestedInteger, Interval: interval,
};
