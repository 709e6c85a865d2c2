// Recursion over in-order ranges; a map gives each root's place. O(n) time, O(n) space.
var buildTree = function(preorder, inorder) {
    const place = new Map(inorder.map((value, i) => [value, i]));
    let next = 0;
    const build = (low, high) => {
        if (low === high) return null;
        const node = new TreeNode(preorder[next++]);
        const middle = place.get(node.val);
        node.left = build(low, middle);
        node.right = build(middle + 1, high);
        return node;
    };
    return build(0, inorder.length);
};
