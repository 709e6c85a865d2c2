# Looks at the front after the candidates at the back have been dropped, perhaps all of them. [sample]
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        candidates = deque()
        maxima = []
        for i, num in enumerate(nums):
            while candidates and nums[candidates[-1]] <= num:
                candidates.pop()
            if i >= k and candidates[0] == i - k:
                candidates.popleft()
            candidates.append(i)
            if i >= k - 1:
                maxima.append(nums[candidates[0]])
        return maxima
