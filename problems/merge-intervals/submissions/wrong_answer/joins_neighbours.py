# Marks every whole number that is covered, and so joins intervals that are next to each other. [sample]
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        covered = [False] * 10002
        for start, end in intervals:
            covered[start : end + 1] = [True] * (end + 1 - start)
        merged = []
        for i in range(10001):
            if covered[i] and (i == 0 or not covered[i - 1]):
                begin = i
            if covered[i] and not covered[i + 1]:
                merged.append([begin, i])
        return merged
