# Counts the steps, one less than the words. [sample]
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        unseen = set(wordList)
        layer, steps = {beginWord}, 0
        while layer:
            if endWord in layer:
                return steps
            layer = {word[:i] + letter + word[i + 1:] for word in layer for i in range(len(word))
                     for letter in string.ascii_lowercase} & unseen
            unseen -= layer
            steps += 1
        return 0
