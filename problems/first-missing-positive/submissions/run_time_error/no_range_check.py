# Uses a large number as an index. [edge]
class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        present = [False] * (2 * len(nums))
        for x in nums:
            if x > 0:
                present[x - 1] = True
        return present.index(False) + 1 if False in present else len(nums) + 1
