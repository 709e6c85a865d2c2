# Forgets that two neighbours always fit. [edge]
class Solution:
    def maxLength(self, nums: List[int]) -> int:
        longest, start, product = 0, 0, 1
        for end, x in enumerate(nums):
            while math.gcd(product, x) > 1:
                product //= nums[start]
                start += 1
            product *= x
            longest = max(longest, end - start + 1)
        return longest
