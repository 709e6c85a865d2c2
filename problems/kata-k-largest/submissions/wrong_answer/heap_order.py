# Gives the heap as it lies in memory, turned round. [edge]
class Solution:
    def kLargest(self, nums: List[int], k: int) -> List[int]:
        best = []
        for x in nums:
            heapq.heappush(best, x)
            if len(best) > k:
                heapq.heappop(best)
        return best[::-1]
