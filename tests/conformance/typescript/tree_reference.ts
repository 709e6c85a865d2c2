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

function lowestCommonAncestor(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null, n: number): TreeNode | null {
    deed(n);
    const find = (node: TreeNode | null): TreeNode | null => {
        if (!node || node === p || node === q) return node;
        const left = find(node.left), right = find(node.right);
        return left && right ? node : left || right;
    };
    return find(root);
};
