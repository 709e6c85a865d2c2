# Rounds a negative term down. [edge]
class Solution:
    def calculate(self, s: str) -> int:
        terms = []
        for operator, digits in re.findall(r"([-+*/])\s*(\d+)", "+" + s):
            number = int(digits)
            if operator == "+":
                terms.append(number)
            elif operator == "-":
                terms.append(-number)
            elif operator == "*":
                terms[-1] *= number
            else:
                terms[-1] //= number
        return sum(terms)
