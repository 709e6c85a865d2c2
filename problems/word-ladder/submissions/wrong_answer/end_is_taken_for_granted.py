# Adds the last word to the list if it is not there. [edge]
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        unseen = set(wordList) | {endWord}
        layer, words = {beginWord}, 1
        while layer:
            if endWord in layer:
                return words
            unseen -= layer
            layer = {word[:i] + letter + word[i + 1:] for word in layer for i in range(len(word))
                     for letter in string.ascii_lowercase} & unseen
            words += 1
        return 0
