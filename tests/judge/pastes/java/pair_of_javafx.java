// tree_node_list: imports the Pair that the JDK no longer has
import javafx.util.Pair;
import java.util.*;

class Solution {
    public List<TreeNode> children(TreeNode root, int n) {
        List<TreeNode> result = new LinkedList<>();
        Queue<Pair<TreeNode, Integer>> queue = new LinkedList<>();
        queue.add(new Pair<>(root, 0));
        while (!queue.isEmpty()) {
            Pair<TreeNode, Integer> pair = queue.remove();
            TreeNode node = pair.getKey();
            int depth = pair.getValue();
            if (node == null) continue;
            if (depth == 1) { result.add(node); continue; }
            queue.add(new Pair<>(node.left, depth + 1));
            queue.add(new Pair<>(node.right, depth + 1));
        }
        return result;
    }
}
