# Looks at each interval for each query. O(n m) time. [large]
class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        return [
            min((right - left + 1 for left, right in intervals if left <= query <= right), default=-1) for query in queries
        ]
