// A queue of the times, from whose front old ones are dropped. O(1) per call amortised, O(hits of the window) space.
class HitCounter {
    private final Deque<Integer> hits = new ArrayDeque<>();

    public HitCounter() {}

    public void hit(int timestamp) {
        hits.addLast(timestamp);
    }

    public int getHits(int timestamp) {
        while (!hits.isEmpty() && hits.peekFirst() <= timestamp - 300) hits.removeFirst();
        return hits.size();
    }
}
