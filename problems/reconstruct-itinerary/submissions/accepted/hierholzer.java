// Hierholzer with heaps, recursive. O(E log E) time, O(E) space.
class Solution {
    private final Map<String, PriorityQueue<String>> out = new HashMap<>();
    private final LinkedList<String> journey = new LinkedList<>();

    public List<String> findItinerary(List<List<String>> tickets) {
        for (List<String> ticket : tickets) {
            out.computeIfAbsent(ticket.get(0), airport -> new PriorityQueue<>()).add(ticket.get(1));
        }
        leave("JFK");
        return journey;
    }

    private void leave(String airport) {
        PriorityQueue<String> next = out.get(airport);
        while (next != null && !next.isEmpty()) leave(next.poll());
        journey.addFirst(airport);
    }
}
