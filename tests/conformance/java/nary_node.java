/*
// Definition for a Node.
class Node {
    public int val;
    public List<Node> children;
}
*/

class Solution {
    public Node plusOne(Node root, int n) {
        Deed.deed(n);
        if (root == null) return null;
        Node made = new Node(root.val + 1, new ArrayList<>());
        for (Node child : root.children) made.children.add(plusOne(child, 0));
        return made;
    }
}
