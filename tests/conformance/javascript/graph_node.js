/**
 * // Definition for a _Node.
 * function _Node(val, neighbors) {
 *    this.val = val === undefined ? 0 : val;
 *    this.neighbors = neighbors === undefined ? [] : neighbors;
 * };
 */

/**
 * @param {_Node} node
 * @param {number} n
 * @return {_Node}
 */
var cloneGraph = function(node, n) {
    deed(n);
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
