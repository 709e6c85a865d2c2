# Breadth-first search by number of changes, furthest point on each diagonal. O(m n) time at worst, O(m + n) space.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        m, n = len(word1), len(word2)

        def slide(i, diagonal):
            while i < m and i + diagonal < n and word1[i] == word2[i + diagonal]:
                i += 1
            return i

        # For each diagonal j - i the furthest i that the changes so far can reach.
        reached = {0: slide(0, 0)}
        changes = 0
        while reached.get(n - m, -1) < m:
            changes += 1
            further = {}
            for diagonal, i in reached.items():
                for onto, at in ((diagonal - 1, i + 1), (diagonal, i + 1), (diagonal + 1, i)):
                    at = min(at, m, n - onto)
                    if at >= 0 and at + onto >= 0 and at > further.get(onto, -1):
                        further[onto] = at
            reached = {diagonal: slide(i, diagonal) for diagonal, i in further.items()}
        return changes
