# Asks whether a token consists of digits, and takes a negative number for an operator. [edge]
class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        values = []
        for token in tokens:
            if token.isdigit():
                values.append(int(token))
                continue
            b, a = values.pop(), values.pop()
            if token == "+":
                values.append(a + b)
            elif token == "*":
                values.append(a * b)
            elif token == "/":
                values.append(int(a / b))
            else:
                values.append(a - b)
        return values[0]
