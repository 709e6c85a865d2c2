class Echo {
  constructor(name: string, sizes: number[]) { process.stdout.write(`${name} ${sizes.length}`); }
  aBoolean(x: boolean) { return x; }
  anInteger(x: number) { return x; }
  aLong(x: number | bigint) { return x; }
  aDouble(x: number) { return x; }
  aCharacter(x: string) { return x; }
  aString(x: string) { return x; }
  integers(x: number[]) { return Int32Array.from(x); }
  longs(x: number[]) { return x.map(BigInt); }
  doubles(x: number[]) { return new Float64Array(x); }
  booleans(x: boolean[]) { return x; }
  grid(x: string[][]) { return x; }
  words(x: string[][]) { return x; }
  aList(x: ListNode | null) { return x; }
  aTree(x: TreeNode | null) { return x; }
  lists(x: (ListNode | null)[]) { return x; }
  nested(x: NestedInteger[]) { return x; }
  intervals(x: Interval[]) { return x; }
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
