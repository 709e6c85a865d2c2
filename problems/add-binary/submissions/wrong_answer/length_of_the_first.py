# Goes through the places of the first number only. [edge]
class Solution:
    def addBinary(self, a: str, b: str) -> str:
        digits = []
        carry = 0
        for k in range(1, len(a) + 1):
            carry += int(a[-k]) + (int(b[-k]) if k <= len(b) else 0)
            digits.append(str(carry % 2))
            carry //= 2
        if carry:
            digits.append("1")
        return "".join(reversed(digits))
