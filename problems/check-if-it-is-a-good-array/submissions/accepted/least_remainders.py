# Reduces everything modulo the least number until one is left. O(n log m) time, O(n) space.
class Solution:
    def isGoodArray(self, nums: List[int]) -> bool:
        left = set(nums)
        while len(left) > 1:
            least = min(left)
            left = {number % least for number in left} - {0} | {least}
        return left == {1}
