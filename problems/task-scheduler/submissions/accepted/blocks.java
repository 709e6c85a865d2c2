// Blocks between the most frequent tasks. O(m) time, O(1) space.
class Solution {
    public int leastInterval(char[] tasks, int n) {
        int[] count = new int[26];
        for (char task : tasks) count[task - 'A']++;
        Arrays.sort(count);
        int last = 0;
        for (int times : count) if (times == count[25]) last++;
        return Math.max(tasks.length, (count[25] - 1) * (n + 1) + last);
    }
}
