# Layers from both ends, the smaller one grows, every letter is tried. O(26 * n * L^2) time, O(n * L) space.
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        unseen = set(wordList)
        if endWord not in unseen:
            return 0
        near, far, words = {beginWord}, {endWord}, 1
        unseen -= far
        while near:
            words += 1
            variants = {word[:i] + letter + word[i + 1:]
                        for word in near for i in range(len(word)) for letter in string.ascii_lowercase}
            if variants & far:
                return words
            near = variants & unseen
            unseen -= near
            if len(far) < len(near):
                near, far = far, near
        return 0
