# Groups the words by patterns with one star, then breadth-first search. O(n * L^2) time and space.
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        def patterns(word):
            return (word[:i] + "*" + word[i + 1:] for i in range(len(word)))

        groups = collections.defaultdict(list)
        for word in wordList:
            for pattern in patterns(word):
                groups[pattern].append(word)
        seen = {beginWord}
        waiting = collections.deque([(beginWord, 1)])
        while waiting:
            word, words = waiting.popleft()
            if word == endWord:
                return words
            for pattern in patterns(word):
                for neighbour in groups.pop(pattern, ()):
                    if neighbour not in seen:
                        seen.add(neighbour)
                        waiting.append((neighbour, words + 1))
        return 0
