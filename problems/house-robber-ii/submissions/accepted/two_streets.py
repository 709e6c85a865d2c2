# The street without the last house and the one without the first. O(n) time and space.
class Solution:
    def rob(self, nums: List[int]) -> int:
        def street(houses):
            taken = left = 0
            for amount in houses:
                taken, left = left + amount, max(taken, left)
            return max(taken, left)

        return max(nums[0], street(nums[1:]), street(nums[:-1]))
