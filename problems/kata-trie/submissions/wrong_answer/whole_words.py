# Counts words that are equal. [sample]
class Solution:
    def countWithPrefix(self, words: List[str], prefixes: List[str]) -> List[int]:
        counts = Counter(words)
        return [counts[prefix] for prefix in prefixes]
