# Takes equal numbers for one. [edge]
class Solution:
    def subsequencePairCount(self, nums: List[int]) -> int:
        ways = Counter({(0, 0): 1})
        for number in sorted(set(nums))[:40]:
            after = Counter(ways)
            for (first, second), count in ways.items():
                after[gcd(first, number), second] += count
                after[first, gcd(second, number)] += count
            ways = after
        return sum(count for (first, second), count in ways.items() if first == second > 0) % (10**9 + 7)
