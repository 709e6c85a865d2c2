# The gcd of every pair, counted by value. O(n^2 log m) time. [large]
class Solution:
    def gcdValues(self, nums: List[int], queries: List[int]) -> List[int]:
        pairs = [0] * (max(nums) + 1)
        for a, b in combinations(nums, 2):
            pairs[gcd(a, b)] += 1
        upto = list(accumulate(pairs))
        return [bisect_right(upto, index) for index in queries]
