// All nodes in an array, taken from both ends by turns. O(n) time and space.
var reorderList = function(head) {
    const nodes = [];
    for (let node = head; node; node = node.next) nodes.push(node);
    let first = 0;
    let last = nodes.length - 1;
    while (first < last) {
        nodes[first++].next = nodes[last];
        nodes[last--].next = nodes[first];
    }
    nodes[first].next = null;
};
