# Returns the answers in the order of the sorted queries. [edge]
class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        waiting = sorted(intervals, reverse=True)
        begun, answers = [], []
        for query in sorted(queries):
            while waiting and waiting[-1][0] <= query:
                left, right = waiting.pop()
                heapq.heappush(begun, (right - left + 1, right))
            while begun and begun[0][1] < query:
                heapq.heappop(begun)
            answers.append(begun[0][0] if begun else -1)
        return answers
