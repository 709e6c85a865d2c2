# Compares each interval with the last of the result only, although they come in any order. [edge]
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        merged = []
        for start, end in intervals:
            if merged and start <= merged[-1][1] and end >= merged[-1][0]:
                merged[-1] = [min(start, merged[-1][0]), max(end, merged[-1][1])]
            else:
                merged.append([start, end])
        return merged
