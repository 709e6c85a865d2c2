# Pairs the digits from the end, with a carry. O(n) time, O(n) space.
class Solution:
    def addBinary(self, a: str, b: str) -> str:
        digits = []
        carry = 0
        for x, y in zip_longest(reversed(a), reversed(b), fillvalue="0"):
            carry += (x == "1") + (y == "1")
            digits.append("01"[carry % 2])
            carry //= 2
        if carry:
            digits.append("1")
        return "".join(reversed(digits))
