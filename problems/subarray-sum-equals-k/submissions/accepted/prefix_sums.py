# Counts of the prefix sums so far in a dictionary. O(n) time, O(n) space.
class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        count = Counter([0])
        total = parts = 0
        for x in nums:
            total += x
            parts += count[total - k]
            count[total] += 1
        return parts
