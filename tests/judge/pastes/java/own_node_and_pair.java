// integer: helper classes beside Solution that are named as the prelude's are
class Node {
    int key;
    Node left, right;
    Node(int key) { this.key = key; }
}

class Pair {
    int first, second;
    Pair(int first, int second) { this.first = first; this.second = second; }
}

class TreeNode<T> {
    T value;
    TreeNode(T value) { this.value = value; }
}

class Interval implements Comparable<Interval> {
    int from;
    Interval(int from) { this.from = from; }
    public int compareTo(Interval other) { return from - other.from; }
}

class Solution {
    public int plusOne(int x, int n) {
        Node node = new Node(x);
        Pair pair = new Pair(node.key, 1);
        TreeNode<Integer> held = new TreeNode<>(pair.first + pair.second);
        return new Interval(held.value).from;
    }
}
