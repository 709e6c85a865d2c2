# Counts pairs with given common divisors and sieves out the larger gcds. O(n m + m^2 log m) time, O(n + m) space.
class Solution:
    def subsequencePairCount(self, nums: List[int]) -> int:
        most = max(nums)
        multiples = [sum(number % d == 0 for number in nums) for d in range(1, most + 1)]
        multiples.insert(0, 0)
        moebius = [0, 1] + [0] * most
        for i in range(1, most + 1):
            for j in range(2 * i, most + 1, i):
                moebius[j] -= moebius[i]
        pairs = 0
        for g in range(1, most + 1):
            factors = [i for i in range(1, most // g + 1) if moebius[i]]
            for i in factors:
                for j in factors:
                    a, b = multiples[g * i], multiples[g * j]
                    if not a or not b:
                        continue
                    common = lcm(i, j) * g
                    both = multiples[common] if common <= most else 0
                    count = 3**both * 2 ** (a + b - 2 * both) - 2**a - 2**b + 1
                    pairs += moebius[i] * moebius[j] * count
        return pairs % (10**9 + 7)
