# Queries in ascending order with a heap of the begun intervals by size. O((n + m) log (n + m)) time, O(n + m) space.
class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        waiting = sorted(intervals, reverse=True)
        begun = []
        answer = {}
        for query in sorted(set(queries)):
            while waiting and waiting[-1][0] <= query:
                left, right = waiting.pop()
                heapq.heappush(begun, (right - left + 1, right))
            while begun and begun[0][1] < query:
                heapq.heappop(begun)
            answer[query] = begun[0][0] if begun else -1
        return [answer[query] for query in queries]
