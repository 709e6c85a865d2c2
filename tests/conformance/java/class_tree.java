/**
 * Definition for a binary tree node.
 * public class TreeNode {
 *     int val;
 *     TreeNode left;
 *     TreeNode right;
 *     TreeNode() {}
 *     TreeNode(int val) { this.val = val; }
 *     TreeNode(int val, TreeNode left, TreeNode right) {
 *         this.val = val;
 *         this.left = left;
 *         this.right = right;
 *     }
 * }
 */
class BSTIterator {
    private final Deque<TreeNode> path = new ArrayDeque<>();

    public BSTIterator(TreeNode root, int n) {
        Deed.deed(n);
        descend(root);
    }

    public int next(int n) {
        Deed.deed(n);
        TreeNode node = path.pop();
        descend(node.right);
        return node.val;
    }

    public boolean hasNext(int n) {
        Deed.deed(n);
        return !path.isEmpty();
    }

    private void descend(TreeNode node) {
        for (; node != null; node = node.left) path.push(node);
    }
}
