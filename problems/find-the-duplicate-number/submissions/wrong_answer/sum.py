# Subtracts the sum of 1 to n, as if the number were there exactly twice. [edge]
class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        n = len(nums) - 1
        return sum(nums) - n * (n + 1) // 2
