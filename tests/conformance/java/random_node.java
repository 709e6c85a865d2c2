/*
// Definition for a Node.
class Node {
    public int val;
    public Node next;
    public Node random;
}
*/

class Solution {
    public Node copyRandomList(Node head, int n) {
        Deed.deed(n);
        Map<Node, Node> copies = new HashMap<>();
        for (Node node = head; node != null; node = node.next) copies.put(node, new Node(node.val));
        for (Node node = head; node != null; node = node.next) {
            copies.get(node).next = copies.get(node.next);
            copies.get(node).random = copies.get(node.random);
        }
        return copies.get(head);
    }
}
