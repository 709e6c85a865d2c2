// Takes away leaves layer by layer until one or two nodes are left. O(n) time and space.
class Solution {
    public List<Integer> findMinHeightTrees(int n, int[][] edges) {
        if (n == 1) return List.of(0);
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int i = 0; i < n; i++) neighbours.add(new ArrayList<>());
        int[] degree = new int[n];
        for (int[] edge : edges) {
            neighbours.get(edge[0]).add(edge[1]);
            neighbours.get(edge[1]).add(edge[0]);
            degree[edge[0]]++;
            degree[edge[1]]++;
        }
        List<Integer> layer = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (degree[i] == 1) layer.add(i);
        }
        for (int left = n; left > 2;) {
            left -= layer.size();
            List<Integer> next = new ArrayList<>();
            for (int leaf : layer) {
                for (int node : neighbours.get(leaf)) {
                    if (--degree[node] == 1) next.add(node);
                }
            }
            layer = next;
        }
        return layer;
    }
}
