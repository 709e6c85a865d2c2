// A max-heap. O(n log n) time, O(n) space.
class Solution {
    public int lastStoneWeight(int[] stones) {
        PriorityQueue<Integer> heap = new PriorityQueue<>(Collections.reverseOrder());
        for (int stone : stones) heap.add(stone);
        while (heap.size() > 1) heap.add(heap.poll() - heap.poll());
        return heap.poll();
    }
}
