# Buckets by count, each sorted. O(n log n) time, O(n) space.
class Solution:
    def topKFrequent(self, words: List[str], k: int) -> List[str]:
        buckets = [[] for _ in range(len(words) + 1)]
        for word, times in Counter(words).items():
            buckets[times].append(word)
        best = []
        for bucket in reversed(buckets):
            best += sorted(bucket)
            if len(best) >= k:
                break
        return best[:k]
