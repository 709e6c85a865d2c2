# Looks for two that have a point in common, merges them, and begins again. O(n^2) time and more. [large]
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        rest = intervals + [newInterval]
        done = False
        while not done:
            done = True
            for i in range(len(rest)):
                for j in range(i):
                    if rest[i][0] <= rest[j][1] and rest[j][0] <= rest[i][1]:
                        a, b = rest.pop(i), rest.pop(j)
                        rest.append([min(a[0], b[0]), max(a[1], b[1])])
                        done = False
                        break
                if not done:
                    break
        return sorted(rest)
