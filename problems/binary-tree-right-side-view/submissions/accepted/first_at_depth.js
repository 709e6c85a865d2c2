// Depth first, right before left; the first node at each depth is seen. O(n) time, O(h) space.
var rightSideView = function(root) {
    const view = [];
    const walk = (node, depth) => {
        if (!node) return;
        if (depth === view.length) view.push(node.val);
        walk(node.right, depth + 1);
        walk(node.left, depth + 1);
    };
    walk(root, 0);
    return view;
};
