# A queue of values without equal ones, whose front leaves whenever an equal value does. [edge]
class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        candidates = deque()
        maxima = []
        for i, num in enumerate(nums):
            if i >= k and candidates[0] == nums[i - k]:
                candidates.popleft()
            while candidates and candidates[-1] <= num:
                candidates.pop()
            candidates.append(num)
            if i >= k - 1:
                maxima.append(candidates[0])
        return maxima
