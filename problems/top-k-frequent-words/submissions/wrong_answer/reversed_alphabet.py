# Sorts by count and word and reverses: ties come in reverse alphabetical order. [edge]
class Solution:
    def topKFrequent(self, words: List[str], k: int) -> List[str]:
        count = Counter(words)
        return sorted(count, key=lambda word: (count[word], word), reverse=True)[:k]
