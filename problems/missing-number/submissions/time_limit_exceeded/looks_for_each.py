# Looks for each number in the array. O(n^2) time. [large]
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        x = 0
        while x in nums:
            x += 1
        return x
