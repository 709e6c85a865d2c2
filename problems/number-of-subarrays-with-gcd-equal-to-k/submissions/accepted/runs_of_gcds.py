# The different gcds of each end with their numbers of starts. O(n log m) time, O(log m) space.
class Solution:
    def subarrayGCD(self, nums: List[int], k: int) -> int:
        runs, count = Counter(), 0
        for number in nums:
            following = Counter({number: 1})
            for common, starts in runs.items():
                following[gcd(common, number)] += starts
            runs = following
            count += runs[k]
        return count
