// Counts, then sorts by count and word. O(n log n) time, O(n) space.
var topKFrequent = function(words, k) {
    const count = new Map();
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    return [...count.keys()].sort((a, b) => count.get(b) - count.get(a) || (a < b ? -1 : 1)).slice(0, k);
};
