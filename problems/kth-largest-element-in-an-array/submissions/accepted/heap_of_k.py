# Min-heap of the k largest numbers so far. O(n log k) time, O(k) space.
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        largest = nums[:k]
        heapq.heapify(largest)
        for x in nums[k:]:
            if x > largest[0]:
                heapq.heapreplace(largest, x)
        return largest[0]
