# Spaces, sign, digits, with an index that only moves forward. O(n) time, O(1) space.
class Solution:
    def myAtoi(self, s: str) -> int:
        n = len(s)
        i = 0
        while i < n and s[i] == " ":
            i += 1
        sign = 1
        if i < n and s[i] in "+-":
            sign = -1 if s[i] == "-" else 1
            i += 1
        result = 0
        while i < n and s[i].isdigit() and result < 2**31:
            result = 10 * result + ord(s[i]) - ord("0")
            i += 1
        return max(-(2**31), min(2**31 - 1, sign * result))
