function plusOne(root: _Node | null, n: number): _Node | null {
    deed(n);
    const raised = (node: _Node): _Node => new _Node(node.val + 1, node.children.map(raised));
    return root && raised(root);
};
