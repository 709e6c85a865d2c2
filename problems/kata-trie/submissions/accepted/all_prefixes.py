# Counts every prefix of every word. O(total length * L) time, O(total length * L) space.
class Solution:
    def countWithPrefix(self, words: List[str], prefixes: List[str]) -> List[int]:
        counts = Counter(word[:i] for word in words for i in range(1, len(word) + 1))
        return [counts[prefix] for prefix in prefixes]
