// Sorted by end; a tree map from end to the best total so far. O(n log n) time, O(n) space.
class Solution {
    public int jobScheduling(int[] startTime, int[] endTime, int[] profit) {
        Integer[] order = new Integer[startTime.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Arrays.sort(order, Comparator.comparingInt(job -> endTime[job]));
        TreeMap<Integer, Integer> best = new TreeMap<>(Map.of(0, 0));
        for (int job : order) {
            int total = best.floorEntry(startTime[job]).getValue() + profit[job];
            if (total > best.lastEntry().getValue()) best.put(endTime[job], total);
        }
        return best.lastEntry().getValue();
    }
}
