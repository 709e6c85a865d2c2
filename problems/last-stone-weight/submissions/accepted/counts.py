# Counts of each weight, from the heaviest down. O(n + largest weight) time.
class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        counts = [0] * (max(stones) + 1)
        for stone in stones:
            counts[stone] += 1
        alone = 0
        weight = len(counts) - 1
        while weight > 0:
            if counts[weight] == 0:
                weight -= 1
            elif alone:
                counts[weight] -= 1
                alone -= weight
                if alone < weight:
                    counts[alone] += 1
                    alone = 0
            else:
                alone = weight if counts[weight] % 2 else 0
                counts[weight] = 0
        return alone
