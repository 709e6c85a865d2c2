# Takes the greatest less the least prefix sum, in whatever order they come. [edge]
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        prefix = [0] + list(itertools.accumulate(nums))
        high = max(range(1, len(prefix)), key=lambda i: prefix[i])
        return prefix[high] - min(prefix[:high])
