# Looks for the maximum of each prefix anew. O(n^2) time. [large]
class Solution:
    def gcdSum(self, nums: List[int]) -> int:
        values = sorted(math.gcd(nums[i], max(nums[: i + 1])) for i in range(len(nums)))
        return sum(math.gcd(values[i], values[-1 - i]) for i in range(len(values) // 2))
