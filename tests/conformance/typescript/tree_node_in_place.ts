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

function increase(root: TreeNode | null, n: number): void {
    deed(n);
    const stack: Array<TreeNode | null> = [root];
    while (stack.length) {
        const node = stack.pop();
        if (!node) continue;
        node.val++;
        stack.push(node.left, node.right);
    }
};
