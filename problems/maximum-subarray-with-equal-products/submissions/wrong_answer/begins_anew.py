# Begins a new window at the number that does not fit, in place of after the one it clashes with. [edge]
class Solution:
    def maxLength(self, nums: List[int]) -> int:
        longest, start, product = 2, 0, 1
        for end, x in enumerate(nums):
            if math.gcd(product, x) > 1:
                start, product = end, 1
            product *= x
            longest = max(longest, end - start + 1)
        return longest
