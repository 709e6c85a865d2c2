# Notes which numbers are there, not how often. [edge]
class Solution:
    def gcdValues(self, nums: List[int], queries: List[int]) -> List[int]:
        most = max(nums)
        there = [0] * (most + 1)
        for number in nums:
            there[number] = 1
        pairs = [0] * (most + 1)
        for d in range(most, 0, -1):
            multiples = sum(there[d::d])
            pairs[d] = multiples * (multiples - 1) // 2 - sum(pairs[2 * d::d])
        upto = list(accumulate(pairs))
        return [bisect_right(upto, index) for index in queries]
