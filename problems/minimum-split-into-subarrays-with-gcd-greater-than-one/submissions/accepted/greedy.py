# Longest parts from the left. O(n + n log m) time, O(1) space.
class Solution:
    def minimumSplits(self, nums: List[int]) -> int:
        parts, common = 1, 0
        for number in nums:
            common = gcd(common, number)
            if common == 1:
                parts += 1
                common = number
        return parts
