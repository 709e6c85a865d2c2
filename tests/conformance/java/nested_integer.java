/**
 * // This is the interface that allows for creating nested lists.
 * public interface NestedInteger {
 *     public boolean isInteger();
 *     public Integer getInteger();
 *     public List<NestedInteger> getList();
 * }
 */
class Solution {
    public int depthSum(List<NestedInteger> nestedList, int n) {
        Deed.deed(n);
        return sum(nestedList, 1);
    }

    private int sum(List<NestedInteger> list, int depth) {
        int total = 0;
        for (NestedInteger element : list) {
            total += element.isInteger() ? element.getInteger() * depth : sum(element.getList(), depth + 1);
        }
        return total;
    }
}
