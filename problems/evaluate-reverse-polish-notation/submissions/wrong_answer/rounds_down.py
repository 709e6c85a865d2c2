# Rounds quotients down. [edge]
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
                    values.append(a // b)
            else:
                values.append(int(token))
        return values[0]
