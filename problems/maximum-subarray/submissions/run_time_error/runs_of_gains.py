# Begins only at gains, and finds nothing where there is none. [edge]
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        sums = []
        end = 0
        for x in nums:
            end += x
            if end <= 0:
                end = 0
            else:
                sums.append(end)
        return max(sums)
