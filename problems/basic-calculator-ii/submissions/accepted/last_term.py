# The sum of the finished terms, and the last one. O(n) time, O(n) space for the tokens.
class Solution:
    def calculate(self, s: str) -> int:
        total, sign, term = 0, 1, 0
        for operator, digits in re.findall(r"([-+*/])\s*(\d+)", "+" + s):
            number = int(digits)
            if operator == "*":
                term *= number
            elif operator == "/":
                term //= number
            else:
                total += sign * term
                sign, term = (1 if operator == "+" else -1), number
        return total + sign * term
