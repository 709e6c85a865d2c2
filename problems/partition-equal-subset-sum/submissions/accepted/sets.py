# The sums up to half that can be made, as a set. O(n * sum) time, O(sum) space.
class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half, odd = divmod(sum(nums), 2)
        if odd:
            return False
        sums = {0}
        for x in nums:
            sums |= {s + x for s in sums if s + x <= half}
            if half in sums:
                return True
        return False
