# Takes over one letter of the last word with each step, so that it never makes a detour. [edge]
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        known = set(wordList)
        layer, words = {beginWord}, 1
        while layer:
            if endWord in layer:
                return words if endWord in known else 0
            layer = {word[:i] + endWord[i] + word[i + 1:] for word in layer for i in range(len(word))
                     if word[i] != endWord[i]} & known
            words += 1
        return 0
