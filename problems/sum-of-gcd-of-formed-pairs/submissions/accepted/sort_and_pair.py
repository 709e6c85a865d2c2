# Carries the maximum along, sorts, and pairs from both ends. O(n log n + n log V) time, O(n) space.
class Solution:
    def gcdSum(self, nums: List[int]) -> int:
        values = sorted(map(math.gcd, nums, accumulate(nums, max)))
        half = len(values) // 2
        return sum(map(math.gcd, values[:half], reversed(values)))
