// Depth-first, a copy for each node met. O(V + E) time, O(V) space.
class Solution {
    public Node cloneGraph(Node node) {
        return copy(node);
    }

    private final Map<Node, Node> copies = new HashMap<>();

    private Node copy(Node node) {
        if (node == null) return null;
        if (copies.containsKey(node)) return copies.get(node);
        Node made = new Node(node.val);
        copies.put(node, made);
        for (Node neighbor : node.neighbors) made.neighbors.add(copy(neighbor));
        return made;
    }
}
