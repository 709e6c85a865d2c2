// Breadth first; a row is filled at its end or at its front. O(n) time, O(n) space.
class Solution {
    public List<List<Integer>> zigzagLevelOrder(TreeNode root) {
        List<List<Integer>> rows = new ArrayList<>();
        Queue<TreeNode> waiting = new ArrayDeque<>();
        if (root != null) waiting.add(root);
        while (!waiting.isEmpty()) {
            LinkedList<Integer> row = new LinkedList<>();
            for (int left = waiting.size(); left > 0; left--) {
                TreeNode node = waiting.remove();
                if (rows.size() % 2 == 0) row.addLast(node.val);
                else row.addFirst(node.val);
                if (node.left != null) waiting.add(node.left);
                if (node.right != null) waiting.add(node.right);
            }
            rows.add(row);
        }
        return rows;
    }
}
