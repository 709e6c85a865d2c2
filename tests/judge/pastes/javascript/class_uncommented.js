// tree_node: TreeNode as a class of the file's own, an undefined child, results made of plain objects
class TreeNode {
    constructor(val, left, right) {
        this.val = val;
        this.left = left;
        this.right = right;
    }
}

let invertTree = function(root) {
    if (!root) return null;
    return { val: root.val, left: invertTree(root.right), right: invertTree(root.left) };
};
