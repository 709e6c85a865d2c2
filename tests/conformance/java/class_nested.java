/**
 * // This is the interface that allows for creating nested lists.
 * public interface NestedInteger {
 *     public boolean isInteger();
 *     public Integer getInteger();
 *     public List<NestedInteger> getList();
 * }
 */
public class NestedIterator {
    private final Deque<NestedInteger> open = new ArrayDeque<>();

    public NestedIterator(List<NestedInteger> nestedList, int n) {
        Deed.deed(n);
        push(nestedList);
    }

    public Integer next(int n) {
        Deed.deed(n);
        return hasNext(0) ? open.pop().getInteger() : null;
    }

    public boolean hasNext(int n) {
        Deed.deed(n);
        while (!open.isEmpty() && !open.peek().isInteger()) push(open.pop().getList());
        return !open.isEmpty();
    }

    private void push(List<NestedInteger> list) {
        for (int i = list.size() - 1; i >= 0; i--) open.push(list.get(i));
    }
}
