# Counts, then sorts by count and word. O(n log n) time, O(n) space.
class Solution:
    def topKFrequent(self, words: List[str], k: int) -> List[str]:
        count = Counter(words)
        return sorted(count, key=lambda word: (-count[word], word))[:k]
