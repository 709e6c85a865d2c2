// Counts, then sorts by count and word. O(n log n) time, O(n) space.
function topKFrequent(words: string[], k: number): string[] {
    const count = new Map<string, number>();
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    const order = Array.from(count.entries());
    order.sort(([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || (a < b ? -1 : 1));
    return order.slice(0, k).map(([word]) => word);
}
