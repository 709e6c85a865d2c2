# Moves on to the next power of two one number too late. [edge]
class Solution:
    def countBits(self, n: int) -> List[int]:
        counts = [0, 1, 1, 2][: n + 1]
        power = 2
        for i in range(4, n + 1):
            if i > 2 * power:
                power *= 2
            counts.append(counts[i - power] + 1)
        return counts
