// Breadth first, one array of nodes for each level. O(n) time, O(n) space.
var zigzagLevelOrder = function(root) {
    const rows = [];
    let level = root ? [root] : [];
    while (level.length) {
        const row = level.map((node) => node.val);
        rows.push(rows.length % 2 ? row.reverse() : row);
        level = level.flatMap((node) => [node.left, node.right]).filter((node) => node);
    }
    return rows;
};
