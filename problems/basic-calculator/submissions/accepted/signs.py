# A stack of the signs before the open brackets, and one sum. O(n) time and space.
class Solution:
    def calculate(self, s: str) -> int:
        signs = [1]
        sign, total = 1, 0
        for token in re.findall(r"\d+|[-+()]", s):
            if token == "+":
                sign = signs[-1]
            elif token == "-":
                sign = -signs[-1]
            elif token == "(":
                signs.append(sign)
            elif token == ")":
                signs.pop()
            else:
                total += sign * int(token)
        return total
