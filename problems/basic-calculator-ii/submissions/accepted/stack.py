# A stack of terms. O(n) time and space.
class Solution:
    def calculate(self, s: str) -> int:
        terms = []
        number, before = 0, "+"
        for c in s + "+":
            if c.isdigit():
                number = 10 * number + int(c)
            elif c != " ":
                if before == "+":
                    terms.append(number)
                elif before == "-":
                    terms.append(-number)
                elif before == "*":
                    terms[-1] *= number
                else:
                    terms[-1] = int(terms[-1] / number)
                number, before = 0, c
        return sum(terms)
