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
 * @return {TreeNode[]}
 */
var children = function(root, n) {
    deed(n);
    return root ? [root.left, root.right].filter(Boolean) : [];
};
