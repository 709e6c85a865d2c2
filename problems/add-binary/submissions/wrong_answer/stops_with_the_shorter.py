# Copies the rest of the longer number without the carry. [edge]
class Solution:
    def addBinary(self, a: str, b: str) -> str:
        if len(a) < len(b):
            a, b = b, a
        digits = []
        carry = 0
        for x, y in zip(reversed(a), reversed(b)):
            carry += (x == "1") + (y == "1")
            digits.append("01"[carry % 2])
            carry //= 2
        rest = a[: len(a) - len(b)]
        if carry and not rest:
            rest = "1"
        return rest + "".join(reversed(digits))
