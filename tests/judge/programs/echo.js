class Echo {
  constructor(name, sizes) { process.stdout.write(`${name} ${sizes.length}`); }
  aBoolean(x) { return x; }
  anInteger(x) { return x; }
  aLong(x) { return x; }
  aDouble(x) { return x; }
  aCharacter(x) { return x; }
  aString(x) { return x; }
  integers(x) { return Int32Array.from(x); }
  longs(x) { return x.map(BigInt); }
  doubles(x) { return new Float64Array(x); }
  booleans(x) { return x; }
  grid(x) { return x; }
  words(x) { return x; }
  aList(x) { return x; }
  aTree(x) { return x; }
  lists(x) { return x; }
  nested(x) { return x; }
  intervals(x) { return x; }
  nothing() { return 5; }

  cycle() {
    const head = new ListNode(1, new ListNode(2));
    head.next.next = head;
    return head;
  }

  twice() {
    const node = new TreeNode(1);
    return new TreeNode(0, node, node);
  }
}
