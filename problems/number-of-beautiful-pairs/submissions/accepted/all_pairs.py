# All pairs of positions. O(n^2) time, O(1) space.
class Solution:
    def countBeautifulPairs(self, nums: List[int]) -> int:
        return sum(gcd(int(str(a)[0]), b % 10) == 1 for a, b in combinations(nums, 2))
