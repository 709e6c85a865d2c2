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
class Solution {
    public TreeNode invertTree(TreeNode root, int n) {
        Deed.deed(n);
        if (root == null) return null;
        TreeNode left = root.left;
        root.left = invertTree(root.right, 0);
        root.right = invertTree(left, 0);
        return root;
    }
}
