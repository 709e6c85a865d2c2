/**
 * // Definition for a _Node.
 * function _Node(val,children) {
 *    this.val = val;
 *    this.children = children;
 * };
 */

/**
 * @param {_Node} root
 * @param {number} n
 * @return {_Node}
 */
var plusOne = function(root, n) {
    deed(n);
    const raised = (node) => new _Node(node.val + 1, node.children.map(raised));
    return root && raised(root);
};
