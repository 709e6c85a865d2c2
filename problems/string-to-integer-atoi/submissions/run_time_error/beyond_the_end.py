# Looks at the character after the spaces, though there may be none. [edge]
class Solution:
    def myAtoi(self, s: str) -> int:
        i = 0
        while s[i] == " ":
            i += 1
        sign = 1
        if s[i] in "+-":
            sign = -1 if s[i] == "-" else 1
            i += 1
        result = 0
        while i < len(s) and s[i].isdigit():
            result = 10 * result + int(s[i])
            i += 1
        return max(-(2**31), min(2**31 - 1, sign * result))
