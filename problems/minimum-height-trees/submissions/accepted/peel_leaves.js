// Takes away leaves layer by layer until one or two nodes are left. O(n) time and space.
/**
 * @param {number} n
 * @param {number[][]} edges
 * @return {number[]}
 */
var findMinHeightTrees = function(n, edges) {
    if (n === 1) return [0];
    const neighbours = Array.from({ length: n }, () => new Set());
    for (const [a, b] of edges) {
        neighbours[a].add(b);
        neighbours[b].add(a);
    }
    let layer = [];
    for (let i = 0; i < n; i++) {
        if (neighbours[i].size === 1) layer.push(i);
    }
    let left = n;
    while (left > 2) {
        left -= layer.length;
        const next = [];
        for (const leaf of layer) {
            for (const node of neighbours[leaf]) {
                neighbours[node].delete(leaf);
                if (neighbours[node].size === 1) next.push(node);
            }
        }
        layer = next;
    }
    return layer;
};
