# Cuts each word and looks the mirrored part up in a dictionary. O(n L^2) time, O(n L) space.
class Solution:
    def palindromePairs(self, words: List[str]) -> List[List[int]]:
        position = {word[::-1]: i for i, word in enumerate(words)}
        pairs = []
        for i, word in enumerate(words):
            mirrored = word[::-1]
            n = len(word)
            for cut in range(n + 1):
                if word[cut:] == mirrored[: n - cut]:
                    j = position.get(word[:cut], i)
                    if j != i:
                        pairs.append([i, j])
                if cut and word[:cut] == mirrored[n - cut :]:
                    j = position.get(word[cut:], i)
                    if j != i:
                        pairs.append([j, i])
        return pairs
