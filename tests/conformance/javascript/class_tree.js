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
 */
var BSTIterator = function(root, n) {
    deed(n);
    this.stack = [];
    this.descend = (node) => {
        for (; node; node = node.left) this.stack.push(node);
    };
    this.descend(root);
};

/**
 * @return {number}
 */
BSTIterator.prototype.next = function(n) {
    deed(n);
    const node = this.stack.pop();
    this.descend(node.right);
    return node.val;
};

/**
 * @return {boolean}
 */
BSTIterator.prototype.hasNext = function(n) {
    deed(n);
    return this.stack.length > 0;
};
