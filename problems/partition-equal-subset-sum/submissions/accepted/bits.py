# The sums that can be made as bits of one number. O(n * sum / 64) time, O(sum / 64) space.
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half, odd = divmod(sum(nums), 2)
        possible = 1
        for x in nums:
            possible |= possible << x
        return not odd and possible >> half & 1 == 1
