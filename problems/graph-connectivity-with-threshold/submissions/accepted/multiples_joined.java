// Joins each divisor above the threshold with its multiples. O(n log n + q) time, O(n) space.
class Solution {
    private int[] parent;

    public List<Boolean> areConnected(int n, int threshold, int[][] queries) {
        parent = new int[n + 1];
        for (int i = 0; i <= n; i++) parent[i] = i;
        for (int z = threshold + 1; z <= n; z++) {
            for (int multiple = 2 * z; multiple <= n; multiple += z) parent[root(multiple)] = root(z);
        }
        List<Boolean> answers = new ArrayList<>();
        for (int[] query : queries) answers.add(root(query[0]) == root(query[1]));
        return answers;
    }

    private int root(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }
}
