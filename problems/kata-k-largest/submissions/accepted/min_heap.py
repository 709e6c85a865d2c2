# A min-heap of the best k. O(n log k) time, O(k) space.
class Solution:
    def kLargest(self, nums: List[int], k: int) -> List[int]:
        best = []
        for x in nums:
            heapq.heappush(best, x)
            if len(best) > k:
                heapq.heappop(best)
        return sorted(best, reverse=True)
