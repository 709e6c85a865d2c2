// Breadth first, one array of nodes for each level. O(n) time, O(n) space.
function zigzagLevelOrder(root: TreeNode | null): number[][] {
    const rows: number[][] = [];
    let level: TreeNode[] = root ? [root] : [];
    while (level.length) {
        const row = level.map((node) => node.val);
        rows.push(rows.length % 2 ? row.reverse() : row);
        const below: TreeNode[] = [];
        for (const node of level) {
            if (node.left) below.push(node.left);
            if (node.right) below.push(node.right);
        }
        level = below;
    }
    return rows;
}
