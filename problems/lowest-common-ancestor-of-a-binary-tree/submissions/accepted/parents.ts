// Writes down all parents, then climbs from both nodes. O(n) time, O(n) space.
function lowestCommonAncestor(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): TreeNode | null {
    const parent = new Map<TreeNode, TreeNode>();
    const waiting: TreeNode[] = [root!];
    while (waiting.length) {
        const node = waiting.pop()!;
        for (const child of [node.left, node.right]) {
            if (!child) continue;
            parent.set(child, node);
            waiting.push(child);
        }
    }
    const above = new Set<TreeNode>();
    for (let node: TreeNode | undefined = p!; node; node = parent.get(node)) above.add(node);
    let node = q!;
    while (!above.has(node)) node = parent.get(node)!;
    return node;
}
