# For each candidate the gcd of all its multiples. O(n + m log m) time, O(m) space.
class Solution:
    def countDifferentSubsequenceGCDs(self, nums: List[int]) -> int:
        most = max(nums)
        value = [0] * (most + 1)
        for number in nums:
            value[number] = number
        return sum(value[g] == g or gcd(*value[g::g]) == g for g in range(1, most + 1))
