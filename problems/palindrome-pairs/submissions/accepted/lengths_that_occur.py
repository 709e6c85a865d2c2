# Asks for partners of the lengths that occur only, shorter ones and equal ones. O(n L^2) time, O(n L) space.
class Solution:
    def palindromePairs(self, words: List[str]) -> List[List[int]]:
        position = {word: i for i, word in enumerate(words)}
        lengths = sorted({len(word) for word in words})
        pairs = []
        for i, word in enumerate(words):
            mirrored = word[::-1]
            n = len(word)
            j = position.get(mirrored, i)
            if j != i:
                pairs.append([i, j])
            for shorter in lengths:
                if shorter >= n:
                    break
                rest = n - shorter
                if word[shorter:] == mirrored[:rest] and mirrored[rest:] in position:
                    pairs.append([i, position[mirrored[rest:]]])
                if word[:rest] == mirrored[shorter:] and mirrored[:shorter] in position:
                    pairs.append([position[mirrored[:shorter]], i])
        return pairs
