# Looks at single numbers and pairs only. [edge]
class Solution:
    def countDifferentSubsequenceGCDs(self, nums: List[int]) -> int:
        few = sorted(set(nums))[:300]
        return len({gcd(x, y) for x in few for y in few})
