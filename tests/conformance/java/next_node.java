/*
// Definition for a Node.
class Node {
    public int val;
    public Node left;
    public Node right;
    public Node next;
}
*/

class Solution {
    public Node connect(Node root, int n) {
        Deed.deed(n);
        Queue<Node> queue = new LinkedList<>();
        if (root != null) queue.offer(root);
        while (!queue.isEmpty()) {
            for (int left = queue.size(); left > 0; left--) {
                Node node = queue.poll();
                if (left > 1) node.next = queue.peek();
                if (node.left != null) queue.offer(node.left);
                if (node.right != null) queue.offer(node.right);
            }
        }
        return root;
    }
}
