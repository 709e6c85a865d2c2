/**
 * Definition for a binary tree node.
 * class TreeNode {
 *     val: number
 *     left: TreeNode | null
 *     right: TreeNode | null
 *     constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.left = (left===undefined ? null : left)
 *         this.right = (right===undefined ? null : right)
 *     }
 * }
 */

function invertTree(root: TreeNode | null, n: number): TreeNode | null {
    deed(n);
    const mirrored = (node: TreeNode | null): TreeNode | null =>
        node && new TreeNode(node.val, mirrored(node.right), mirrored(node.left));
    return mirrored(root);
};
