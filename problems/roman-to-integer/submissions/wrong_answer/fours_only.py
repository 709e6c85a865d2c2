# Knows the pairs for 4, 40 and 400, but not those for 9, 90 and 900. [edge]
class Solution:
    def romanToInt(self, s: str) -> int:
        value = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
        total = sum(value[c] for c in s)
        for pair in ("IV", "XL", "CD"):
            total -= 2 * value[pair[0]] * s.count(pair)
        return total
