# Goes on with the sign from inside after a closing bracket that a minus stands before. [edge]
class Solution:
    def calculate(self, s: str) -> int:
        outer, sign, total = 1, 1, 0
        for token in re.findall(r"\d+|[-+()]", s):
            if token == "+":
                sign = outer
            elif token == "-":
                sign = -outer
            elif token == "(":
                outer = sign
            elif token != ")":
                total += sign * int(token)
        return total
