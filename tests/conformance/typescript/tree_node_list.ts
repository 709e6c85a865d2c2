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

function children(root: TreeNode | null, n: number): Array<TreeNode | null> {
    deed(n);
    return root ? [root.left, root.right].filter((node): node is TreeNode => node !== null) : [];
};
