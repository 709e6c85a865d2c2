# A stack of the sums that brackets interrupt. O(n) time and space.
class Solution:
    def calculate(self, s: str) -> int:
        interrupted = []
        result, sign, number = 0, 1, 0
        for c in s:
            if c.isdigit():
                number = 10 * number + int(c)
            elif c == "(":
                interrupted.append((result, sign))
                result, sign = 0, 1
            elif c != " ":
                result += sign * number
                number = 0
                if c == ")":
                    before, sign = interrupted.pop()
                    result = before + sign * result
                else:
                    sign = 1 if c == "+" else -1
        return result + sign * number
