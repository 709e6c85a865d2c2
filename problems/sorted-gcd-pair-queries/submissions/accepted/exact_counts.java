// Pairs for each gcd from the largest down, prefix sums, binary search. O(n + m log m + q log m) time, O(m) space.
class Solution {
    public int[] gcdValues(int[] nums, long[] queries) {
        int most = Arrays.stream(nums).max().getAsInt();
        int[] count = new int[most + 1];
        for (int number : nums) count[number]++;
        long[] pairs = new long[most + 1];
        for (int d = most; d > 0; d--) {
            long multiples = 0;
            for (int k = d; k <= most; k += d) {
                multiples += count[k];
                pairs[d] -= pairs[k];
            }
            pairs[d] += multiples * (multiples - 1) / 2;
        }
        for (int d = 1; d <= most; d++) pairs[d] += pairs[d - 1];
        int[] answer = new int[queries.length];
        for (int i = 0; i < queries.length; i++) {
            int low = 1, high = most;
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs[middle] > queries[i]) high = middle;
                else low = middle + 1;
            }
            answer[i] = low;
        }
        return answer;
    }
}
