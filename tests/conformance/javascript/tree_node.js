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
 * @param {number} n
 * @return {TreeNode}
 */
var invertTree = function(root, n) {
    deed(n);
    const mirrored = (node) => node && new TreeNode(node.val, mirrored(node.right), mirrored(node.left));
    return mirrored(root);
};
