# Knows the pairs with I, but not those with X and C. [edge]
class Solution:
    def romanToInt(self, s: str) -> int:
        value = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
        total = sum(value[c] for c in s)
        return total - 2 * (s.count("IV") + s.count("IX"))
