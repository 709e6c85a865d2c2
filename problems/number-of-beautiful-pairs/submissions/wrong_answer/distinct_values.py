# Counts equal pairs of values once, though their positions differ. [edge]
class Solution:
    def countBeautifulPairs(self, nums: List[int]) -> int:
        return sum(gcd(int(str(a)[0]), b % 10) == 1 for a, b in set(combinations(nums, 2)))
