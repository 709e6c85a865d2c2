// Writes down all parents, then climbs from both nodes. O(n) time, O(n) space.
class Solution {
    public TreeNode lowestCommonAncestor(TreeNode root, TreeNode p, TreeNode q) {
        Map<TreeNode, TreeNode> parent = new HashMap<>();
        Deque<TreeNode> waiting = new ArrayDeque<>();
        waiting.push(root);
        while (!waiting.isEmpty()) {
            TreeNode node = waiting.pop();
            for (TreeNode child : new TreeNode[] {node.left, node.right}) {
                if (child == null) continue;
                parent.put(child, node);
                waiting.push(child);
            }
        }
        Set<TreeNode> above = new HashSet<>();
        for (; p != null; p = parent.get(p)) above.add(p);
        while (!above.contains(q)) q = parent.get(q);
        return q;
    }
}
