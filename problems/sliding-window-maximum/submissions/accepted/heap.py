# A heap whose outdated maxima are dropped when they come to the top. O(n log n) time, O(n) space.
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        heap = [(-num, i) for i, num in enumerate(nums[: k - 1])]
        heapify(heap)
        maxima = []
        for i in range(k - 1, len(nums)):
            heappush(heap, (-nums[i], i))
            while heap[0][1] <= i - k:
                heappop(heap)
            maxima.append(-heap[0][0])
        return maxima
