# Lets an element pair with itself. [edge]
class Solution:
    def pairSum(self, nums: List[int], target: int, k: int) -> List[int]:
        for i in range(k):
            if target - nums[i] in nums[:k]:
                return [i, nums.index(target - nums[i])]
        return []
