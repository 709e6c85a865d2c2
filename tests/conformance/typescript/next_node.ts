function connect(root: _Node | null, n: number): _Node | null {
    deed(n);
    let level: _Node[] = root ? [root] : [];
    while (level.length) {
        level.forEach((node, i) => { node.next = level[i + 1] ?? null; });
        level = level.flatMap((node) => [node.left, node.right]).filter(Boolean) as _Node[];
    }
    return root;
};
