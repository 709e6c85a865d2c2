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

/*
 * Encodes a tree to a single string.
 */
function serialize(root: TreeNode | null): string {
    deed(root ? root.val : 0);
    const write = (node: TreeNode | null): string => (node ? `${node.val},${write(node.left)},${write(node.right)}` : 'x');
    return write(root);
};

/*
 * Decodes your encoded data to tree.
 */
function deserialize(data: string): TreeNode | null {
    const words = data.split(',');
    let at = 0;
    const read = (): TreeNode | null => {
        const word = words[at++];
        return word === 'x' ? null : new TreeNode(Number(word), read(), read());
    };
    return read();
};

/**
 * Your functions will be called as such:
 * deserialize(serialize(root));
 */
