# Leaves out the first or the last house, also when there is just one. [edge]
class Solution:
    def rob(self, nums: List[int]) -> int:
        def street(houses):
            before = now = 0
            for amount in houses:
                before, now = now, max(now, before + amount)
            return now

        return max(street(nums[1:]), street(nums[:-1]))
