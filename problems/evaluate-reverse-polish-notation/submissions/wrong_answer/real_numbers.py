# Keeps the fractions of quotients until the end. [edge]
class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        values = []
        for token in tokens:
            if token in ("+", "-", "*", "/"):
                b, a = values.pop(), values.pop()
                if token == "+":
                    values.append(a + b)
                elif token == "-":
                    values.append(a - b)
                elif token == "*":
                    values.append(a * b)
                else:
                    values.append(a / b if b else 0)
            else:
                values.append(int(token))
        return int(values[0])
