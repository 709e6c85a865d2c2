# Tries every pair of words. O(n^2 L) time. [large]
class Solution:
    def palindromePairs(self, words: List[str]) -> List[List[int]]:
        pairs = []
        for i, first in enumerate(words):
            for j, second in enumerate(words):
                text = first + second
                if i != j and text == text[::-1]:
                    pairs.append([i, j])
        return pairs
