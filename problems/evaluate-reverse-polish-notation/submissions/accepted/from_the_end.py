# Reads backwards and keeps the operators that wait for their operands. O(n) time and space.
class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        waiting = []  # pairs of an operator and its right operand, None if that is not known yet
        for token in reversed(tokens):
            if token in "+-*/":
                waiting.append((token, None))
                continue
            value = int(token)
            while waiting and waiting[-1][1] is not None:
                operator, right = waiting.pop()
                if operator == "+":
                    value += right
                elif operator == "-":
                    value -= right
                elif operator == "*":
                    value *= right
                else:
                    quotient = abs(value) // abs(right)
                    value = quotient if (value < 0) == (right < 0) else -quotient
            if waiting:
                waiting[-1] = (waiting[-1][0], value)
        return value
