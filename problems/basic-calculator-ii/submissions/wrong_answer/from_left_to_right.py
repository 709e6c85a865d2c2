# Applies all operators from left to right. [edge]
class Solution:
    def calculate(self, s: str) -> int:
        result = 0
        for operator, digits in re.findall(r"([-+*/])\s*(\d+)", "+" + s):
            number = int(digits)
            if operator == "+":
                result += number
            elif operator == "-":
                result -= number
            elif operator == "*":
                result *= number
            else:
                result = int(result / number)
        return result
