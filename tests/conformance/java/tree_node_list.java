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
    public List<TreeNode> children(TreeNode root, int n) {
        Deed.deed(n);
        List<TreeNode> result = new ArrayList<>();
        if (root == null) return result;
        if (root.left != null) result.add(root.left);
        if (root.right != null) result.add(root.right);
        return result;
    }
}
