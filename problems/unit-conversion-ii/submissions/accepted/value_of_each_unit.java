// One walk from unit 0, then a quotient for each query. O((n + q) log p) time, O(n) space.
class Solution {
    private static final long P = 1_000_000_007;

    private long inverse(long x) {
        long result = 1;
        for (long power = P - 2; power > 0; power /= 2) {
            if (power % 2 == 1) result = result * x % P;
            x = x * x % P;
        }
        return result;
    }

    public int[] queryConversions(int[][] conversions, int[][] queries) {
        int n = conversions.length + 1;
        List<List<int[]>> near = new ArrayList<>();
        for (int i = 0; i < n; i++) near.add(new ArrayList<>());
        for (int[] c : conversions) {
            near.get(c[0]).add(c);
            near.get(c[1]).add(c);
        }
        long[] value = new long[n];
        value[0] = 1;
        Deque<Integer> waiting = new ArrayDeque<>();
        waiting.push(0);
        while (!waiting.isEmpty()) {
            int unit = waiting.pop();
            for (int[] c : near.get(unit)) {
                boolean forward = c[0] == unit;
                int other = forward ? c[1] : c[0];
                if (value[other] != 0) continue;
                value[other] = value[unit] * (forward ? c[2] : inverse(c[2])) % P;
                waiting.push(other);
            }
        }
        int[] answers = new int[queries.length];
        for (int i = 0; i < queries.length; i++) {
            answers[i] = (int) (value[queries[i][1]] * inverse(value[queries[i][0]]) % P);
        }
        return answers;
    }
}
