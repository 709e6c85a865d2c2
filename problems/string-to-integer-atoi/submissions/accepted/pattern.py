# A regular expression for the beginning of the text. O(n) time and space.
class Solution:
    def myAtoi(self, s: str) -> int:
        sign, digits = re.match(r" *([+-]?)([0-9]*)", s).groups()
        result = 0
        for digit in digits:
            result = 10 * result + ord(digit) - ord("0")
        return max(-(2**31), -result) if sign == "-" else min(2**31 - 1, result)
