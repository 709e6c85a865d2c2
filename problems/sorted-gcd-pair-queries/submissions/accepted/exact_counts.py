# Pairs for each gcd from the largest down, prefix sums, binary search. O(n + m log m + q log m) time, O(m) space.
class Solution:
    def gcdValues(self, nums: List[int], queries: List[int]) -> List[int]:
        most = max(nums)
        count = [0] * (most + 1)
        for number in nums:
            count[number] += 1
        pairs = [0] * (most + 1)
        for d in range(most, 0, -1):
            multiples = sum(count[d::d])
            if multiples > 1:
                pairs[d] = multiples * (multiples - 1) // 2 - sum(pairs[d::d])
        upto = list(accumulate(pairs))
        return [bisect_right(upto, index) for index in queries]
