# Replaces all neighbours by their gcds, layer by layer, until a 1 comes up. O(n^2 log m) time, O(n) space.
class Solution:
    def minOperations(self, nums: List[int]) -> int:
        if 1 in nums:
            return sum(number != 1 for number in nums)
        row = nums
        for made in range(1, len(nums)):
            row = [gcd(x, y) for x, y in pairwise(row)]
            if 1 in row:
                return made + len(nums) - 1
        return -1
