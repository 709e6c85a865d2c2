# Takes the tokens to be apart by spaces. [sample]
class Solution:
    def calculate(self, s: str) -> int:
        tokens = s.split()
        terms = [int(tokens[0])]
        for operator, number in zip(tokens[1::2], tokens[2::2]):
            if operator == "+":
                terms.append(int(number))
            elif operator == "-":
                terms.append(-int(number))
            elif operator == "*":
                terms[-1] *= int(number)
            else:
                terms[-1] = int(terms[-1] / int(number))
        return sum(terms)
