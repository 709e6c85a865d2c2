# Looks at 0 to n - 1 only. [edge]
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        present = set(nums)
        for x in range(len(nums)):
            if x not in present:
                return x
        return 0
