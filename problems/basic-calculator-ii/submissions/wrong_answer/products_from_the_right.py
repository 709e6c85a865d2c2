# Recursion at the last operator of a kind, but products before quotients. [edge]
class Solution:
    def calculate(self, s: str) -> int:
        def term(text):
            left, sign, right = text.rpartition("/")
            if sign:
                return term(left) // term(right)
            value = 1
            for number in text.split("*"):
                value *= int(number)
            return value

        s = s.replace(" ", "").replace("-", "+-")
        total = 0
        for text in s.split("+"):
            total += -term(text[1:]) if text.startswith("-") else term(text)
        return total
