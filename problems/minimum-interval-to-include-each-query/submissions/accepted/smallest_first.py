# Intervals from the smallest on answer the open queries in them; union-find jumps. O((n + m) log (n + m)) time, O(n + m) space.
class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        values = sorted(set(queries))
        following = list(range(len(values) + 1))
        answer = dict.fromkeys(values, -1)

        def first_open(i):
            while following[i] != i:
                following[i] = following[following[i]]
                i = following[i]
            return i

        for left, right in sorted(intervals, key=lambda interval: interval[1] - interval[0]):
            i = first_open(bisect_left(values, left))
            while i < len(values) and values[i] <= right:
                answer[values[i]] = right - left + 1
                following[i] = i + 1
                i = first_open(i)
        return [answer[query] for query in queries]
