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
 * @return {void}
 */
var increase = function(root, n) {
    deed(n);
    const stack = [root];
    while (stack.length) {
        const node = stack.pop();
        if (!node) continue;
        node.val++;
        stack.push(node.left, node.right);
    }
};
