# Counts the ways to reach each pair of gcds, a whole row at a time. O(n m^2) time, O(m^2) space.
class Solution:
    def subsequencePairCount(self, nums: List[int]) -> int:
        modulus = 10**9 + 7
        nothing = [0] * (max(nums) + 1)
        ways = [nothing for _ in nothing]
        ways[0] = [1] + nothing[1:]
        for number in nums:
            moved = [nothing for _ in nothing]
            for g, row in enumerate(ways):
                common = gcd(g, number)
                moved[common] = [a + b for a, b in zip(moved[common], row)]
            ways = [
                [(a + b + c) % modulus for a, b, c in zip(*rows)]
                for rows in zip(ways, moved, zip(*moved))
            ]
        return sum(ways[g][g] for g in range(1, len(ways))) % modulus
