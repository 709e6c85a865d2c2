# Breadth-first search that compares a word with all others. O(n^2 * L). [large]
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        unseen = set(wordList)
        waiting = collections.deque([(beginWord, 1)])
        while waiting:
            word, words = waiting.popleft()
            if word == endWord:
                return words
            near = [w for w in unseen if sum(a != b for a, b in zip(word, w)) == 1]
            unseen.difference_update(near)
            waiting.extend((w, words + 1) for w in near)
        return 0
