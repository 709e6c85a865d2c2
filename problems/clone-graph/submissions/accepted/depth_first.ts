// Depth-first, a copy for each node met. O(V + E) time, O(V) space.
function cloneGraph(node: _Node | null): _Node | null {
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
