# Splits where two neighbours are coprime, looking back and ahead by two only. [edge]
class Solution:
    def findValidSplit(self, nums: List[int]) -> int:
        for i in range(len(nums) - 1):
            if all(gcd(x, y) == 1 for x in nums[max(0, i - 1):i + 1] for y in nums[i + 1:i + 3]):
                return i
        return -1
