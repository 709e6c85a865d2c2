# Window of numbers coprime in pairs, kept by their product. O(n) time, O(1) space.
class Solution:
    def maxLength(self, nums: List[int]) -> int:
        longest, start, product = 2, 0, 1
        for end, x in enumerate(nums):
            while math.gcd(product, x) > 1:
                product //= nums[start]
                start += 1
            product *= x
            longest = max(longest, end - start + 1)
        return longest
