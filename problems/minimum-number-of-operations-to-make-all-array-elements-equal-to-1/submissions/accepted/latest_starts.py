# The gcds of the runs to each end with their latest starts. O(n log m) time, O(log m) space.
class Solution:
    def minOperations(self, nums: List[int]) -> int:
        n = len(nums)
        if 1 in nums:
            return n - nums.count(1)
        latest, shortest = {}, inf
        for end, number in enumerate(nums):
            following = {}
            for common, start in latest.items():
                both = gcd(common, number)
                following[both] = max(following.get(both, -1), start)
            following[number] = end
            latest = following
            if 1 in latest:
                shortest = min(shortest, end - latest[1])
        return -1 if shortest == inf else shortest + n - 1
