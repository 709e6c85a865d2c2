# Makes the result one digit longer, and strips a zero there even if it is the only digit. [edge]
class Solution:
    def addBinary(self, a: str, b: str) -> str:
        n = max(len(a), len(b)) + 1
        carry = 0
        digits = []
        for x, y in zip(reversed(a.zfill(n)), reversed(b.zfill(n))):
            carry += int(x) + int(y)
            digits.append(str(carry % 2))
            carry //= 2
        return "".join(reversed(digits)).lstrip("0")
