// Writes down all parents, then climbs from both nodes. O(n) time, O(n) space.
var lowestCommonAncestor = function(root, p, q) {
    const parent = new Map([[root, null]]);
    const waiting = [root];
    while (waiting.length) {
        const node = waiting.pop();
        for (const child of [node.left, node.right]) {
            if (!child) continue;
            parent.set(child, node);
            waiting.push(child);
        }
    }
    const above = new Set();
    for (; p; p = parent.get(p)) above.add(p);
    while (!above.has(q)) q = parent.get(q);
    return q;
};
