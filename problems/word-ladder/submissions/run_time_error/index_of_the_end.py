# Asks for the position of the last word without asking whether it is there. [edge]
class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        words = [beginWord] + wordList
        target = wordList.index(endWord) + 1
        distance = {0: 1}
        waiting = collections.deque([0])
        unseen = set(range(1, len(words)))
        while waiting:
            i = waiting.popleft()
            if i == target:
                return distance[i]
            near = [j for j in unseen if sum(a != b for a, b in zip(words[i], words[j])) == 1]
            for j in near:
                unseen.remove(j)
                distance[j] = distance[i] + 1
                waiting.append(j)
        return 0
