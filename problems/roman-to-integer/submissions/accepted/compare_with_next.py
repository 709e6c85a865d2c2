# Subtracts a letter that is worth less than the next one. O(n) time, O(n) space.
class Solution:
    def romanToInt(self, s: str) -> int:
        value = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
        numbers = [value[c] for c in s]
        return sum(-a if a < b else a for a, b in zip(numbers, numbers[1:] + [0]))
