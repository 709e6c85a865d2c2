/**
 * Definition for a binary tree node.
 * function TreeNode(val, left, right) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.left = (left===undefined ? null : left)
 *     this.right = (right===undefined ? null : right)
 * }
 */
/**
 * @param {TreeNode} root
 * @param {TreeNode} p
 * @param {TreeNode} q
 * @param {number} n
 * @return {TreeNode}
 */
var lowestCommonAncestor = function(root, p, q, n) {
    deed(n);
    const find = (node) => {
        if (!node || node === p || node === q) return node;
        const left = find(node.left), right = find(node.right);
        return left && right ? node : left || right;
    };
    return find(root);
};
