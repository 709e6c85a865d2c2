# Exact products of both sides for each split. O(n) gcds of huge numbers. [large]
class Solution:
    def findValidSplit(self, nums: List[int]) -> int:
        left, right = 1, 1
        for number in nums:
            right *= number
        for i in range(len(nums) - 1):
            left *= nums[i]
            right //= nums[i]
            if gcd(left, right) == 1:
                return i
        return -1
