# Adds the products of digits to their places, and carries once. O(n m) time, O(n + m) space.
class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        places = [0] * (len(num1) + len(num2))
        for i, a in enumerate(reversed(num1)):
            for j, b in enumerate(reversed(num2)):
                places[i + j] += (ord(a) - 48) * (ord(b) - 48)
        digits = []
        carry = 0
        for place in places:
            carry, digit = divmod(carry + place, 10)
            digits.append(str(digit))
        return "".join(reversed(digits)).lstrip("0") or "0"
