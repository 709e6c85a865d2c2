# Extends each start to the right, with a product of any length. O(n^2) subarrays, O(n) space.
class Solution:
    def maxLength(self, nums: List[int]) -> int:
        longest = 0
        for start in range(len(nums)):
            product, divisor, multiple = 1, 0, 1
            for end in range(start, len(nums)):
                product *= nums[end]
                divisor = math.gcd(divisor, nums[end])
                multiple = math.lcm(multiple, nums[end])
                if product == divisor * multiple:
                    longest = max(longest, end - start + 1)
        return longest
