// A heap of the k largest numbers with the smallest on top. O(log k) per call, O(k) space.
class KthLargest {
    private final int k;
    private final PriorityQueue<Integer> largest = new PriorityQueue<>();

    public KthLargest(int k, int[] nums) {
        this.k = k;
        for (int num : nums) add(num);
    }

    public int add(int val) {
        largest.add(val);
        if (largest.size() > k) largest.remove();
        return largest.element();
    }
}
