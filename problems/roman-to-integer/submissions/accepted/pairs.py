# Adds the plain values and takes back twice what the six pairs subtract. O(n) time, O(1) space.
class Solution:
    def romanToInt(self, s: str) -> int:
        total = sum(s.count(c) * v for c, v in zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000)))
        for pair, twice in (("IV", 2), ("IX", 2), ("XL", 20), ("XC", 20), ("CD", 200), ("CM", 200)):
            if pair in s:
                total -= twice
        return total
