# Compares how often each letter occurs, not the letters at each place. [edge]
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        def neighbours(a, b):
            return a != b and sum((Counter(a) - Counter(b)).values()) <= 1

        unseen = set(wordList) - {beginWord}
        waiting = deque([(beginWord, 1)])
        while waiting:
            word, words = waiting.popleft()
            if word == endWord:
                return words
            for other in [w for w in unseen if neighbours(word, w)]:
                unseen.remove(other)
                waiting.append((other, words + 1))
        return 0
