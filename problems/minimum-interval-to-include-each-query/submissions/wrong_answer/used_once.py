# Throws an interval away when it has answered a query. [edge]
class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        waiting = sorted(intervals, reverse=True)
        begun, answers = [], [-1] * len(queries)
        for i in sorted(range(len(queries)), key=queries.__getitem__):
            while waiting and waiting[-1][0] <= queries[i]:
                left, right = waiting.pop()
                heapq.heappush(begun, (right - left + 1, right))
            while begun and answers[i] < 0:
                size, right = heapq.heappop(begun)
                if right >= queries[i]:
                    answers[i] = size
        return answers
