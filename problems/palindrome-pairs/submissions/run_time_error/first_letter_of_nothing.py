# Asks for the first letter of every word, which the empty word lacks. [edge]
class Solution:
    def palindromePairs(self, words: List[str]) -> List[List[int]]:
        by_end = defaultdict(list)
        for j, word in enumerate(words):
            by_end[word[-1]].append(j)
        pairs = []
        for i, word in enumerate(words):
            for j in by_end[word[0]]:
                text = word + words[j]
                if i != j and text == text[::-1]:
                    pairs.append([i, j])
        return pairs
