// tree_node: class Solution with helpers, TreeNode uncommented
class TreeNode {
    val: number
    left: TreeNode | null
    right: TreeNode | null
    constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null) {
        this.val = (val === undefined ? 0 : val)
        this.left = (left === undefined ? null : left)
        this.right = (right === undefined ? null : right)
    }
}

class Solution {
    private swap(node: TreeNode): void {
        [node.left, node.right] = [node.right, node.left];
    }

    invertTree(root: TreeNode | null): TreeNode | null {
        if (root === null) return null;
        this.swap(root);
        this.invertTree(root.left);
        this.invertTree(root.right);
        return root;
    }
}
