// A map from each node to its copy, two passes. O(n) time and space.
function copyRandomList(head: _Node | null): _Node | null {
    const copies = new Map<_Node | null, _Node | null>([[null, null]]);
    for (let node = head; node; node = node.next) copies.set(node, new _Node(node.val));
    for (let node = head; node; node = node.next) {
        const copy = copies.get(node)!;
        copy.next = copies.get(node.next)!;
        copy.random = copies.get(node.random)!;
    }
    return copies.get(head)!;
};
