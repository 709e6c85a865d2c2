// Depth-first, a copy for each node met. O(V + E) time, O(V) space.
var cloneGraph = function(node) {
    const copies = new Map();
    function copy(original) {
        if (!original) return null;
        if (!copies.has(original)) {
            const made = new Node(original.val);
            copies.set(original, made);
            made.neighbors = original.neighbors.map(copy);
        }
        return copies.get(original);
    }
    return copy(node);
};
