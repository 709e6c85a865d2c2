// class_tree: two public classes in one file, an iterator of the JDK's interface
public class BSTIterator {
    private final Iterator<Integer> values;

    public BSTIterator(TreeNode root, int n) { values = new InOrder(root); }

    public int next(int n) { return values.next(); }

    public boolean hasNext(int n) { return values.hasNext(); }
}

public class InOrder implements Iterator<Integer> {
    private final Stack<TreeNode> stack = new Stack<>();

    InOrder(TreeNode root) { push(root); }

    @Override public boolean hasNext() { return !stack.empty(); }

    @Override public Integer next() {
        TreeNode node = stack.pop();
        push(node.right);
        return node.val;
    }

    private void push(TreeNode node) {
        while (node != null) {
            stack.push(node);
            node = node.left;
        }
    }
}
