# A stack of values and a table of operators. O(n) time and space.
class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        operators = {
            "+": lambda a, b: a + b,
            "-": lambda a, b: a - b,
            "*": lambda a, b: a * b,
            "/": lambda a, b: int(a / b),
        }
        values = []
        for token in tokens:
            if token in operators:
                b, a = values.pop(), values.pop()
                values.append(operators[token](a, b))
            else:
                values.append(int(token))
        return values[0]
