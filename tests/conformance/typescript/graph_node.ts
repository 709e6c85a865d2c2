function cloneGraph(node: _Node | null, n: number): _Node | null {
    deed(n);
    const copies = new Map<_Node, _Node>();
    function copy(original: _Node): _Node {
        const known = copies.get(original);
        if (known) return known;
        const made = new _Node(original.val);
        copies.set(original, made);
        made.neighbors = original.neighbors.map(copy);
        return made;
    }
    return node && copy(node);
};
