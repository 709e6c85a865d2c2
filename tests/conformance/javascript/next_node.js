/**
 * // Definition for a _Node.
 * function _Node(val, left, right, next) {
 *    this.val = val === undefined ? null : val;
 *    this.left = left === undefined ? null : left;
 *    this.right = right === undefined ? null : right;
 *    this.next = next === undefined ? null : next;
 * };
 */

/**
 * @param {_Node} root
 * @param {number} n
 * @return {_Node}
 */
var connect = function(root, n) {
    deed(n);
    let level = root ? [root] : [];
    while (level.length) {
        level.forEach((node, i) => { node.next = level[i + 1] ?? null; });
        level = level.flatMap((node) => [node.left, node.right]).filter(Boolean);
    }
    return root;
};
