# Leaves out all elements that are equal to the one at the position. [sample]
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        known = {}
        for x in set(nums):
            known[x] = 1
            for y in set(nums):
                if y != x:
                    known[x] *= y ** nums.count(y)
        return [known[x] for x in nums]
