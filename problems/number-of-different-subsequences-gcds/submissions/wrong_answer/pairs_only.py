# Looks at single numbers and pairs only. [edge]
class Solution:
    def countDifferentSubsequenceGCDs(self, nums: List[int]) -> int:
        values = set(nums)
        return len({gcd(x, y) for x in values for y in values})
