# Begins with the counts of 0 and 1, even if only 0 is asked for. [edge]
class Solution:
    def countBits(self, n: int) -> List[int]:
        counts = [0, 1]
        for i in range(2, n + 1):
            counts.append(counts[i // 2] + i % 2)
        return counts
