# Adds one row for each digit, as on paper. O(m (n + m)) time, O(n + m) space.
class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        first = [ord(c) - ord("0") for c in reversed(num1)]
        total = [0]
        for shift, c in enumerate(reversed(num2)):
            row = [0] * shift + [(ord(c) - ord("0")) * digit for digit in first]
            carry = 0
            result = []
            for a, b in zip_longest(total, row, fillvalue=0):
                carry += a + b
                result.append(carry % 10)
                carry //= 10
            while carry:
                result.append(carry % 10)
                carry //= 10
            total = result
        while len(total) > 1 and total[-1] == 0:
            total.pop()
        return "".join(map(str, reversed(total)))
