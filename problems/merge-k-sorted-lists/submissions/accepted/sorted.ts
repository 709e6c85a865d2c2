// Sorts all nodes and links them anew. O(N log N) time, O(N) space.
function mergeKLists(lists: Array<ListNode | null>): ListNode | null {
    const nodes: ListNode[] = [];
    for (let node of lists) {
        for (; node; node = node.next) nodes.push(node);
    }
    nodes.sort((a, b) => a.val - b.val);
    nodes.forEach((node, i) => (node.next = i + 1 < nodes.length ? nodes[i + 1] : null));
    return nodes.length ? nodes[0] : null;
}
