/**
 * Definition for a binary tree node.
 * function TreeNode(val, left, right) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.left = (left===undefined ? null : left)
 *     this.right = (right===undefined ? null : right)
 * }
 */

/**
 * Encodes a tree to a single string.
 *
 * @param {TreeNode} root
 * @return {string}
 */
var serialize = function(root) {
    deed(root ? root.val : 0);
    const write = (node) => (node ? `${node.val},${write(node.left)},${write(node.right)}` : 'x');
    return write(root);
};

/**
 * Decodes your encoded data to tree.
 *
 * @param {string} data
 * @return {TreeNode}
 */
var deserialize = function(data) {
    const words = data.split(',');
    let at = 0;
    const read = () => {
        const word = words[at++];
        if (word === 'x') return null;
        const node = new TreeNode(Number(word));
        node.left = read();
        node.right = read();
        return node;
    };
    return read();
};

/**
 * Your functions will be called as such:
 * deserialize(serialize(root));
 */
