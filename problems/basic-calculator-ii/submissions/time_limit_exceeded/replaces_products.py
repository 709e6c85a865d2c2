# Replaces the first product or quotient until there is none. O(n^2) time. [large]
class Solution:
    def calculate(self, s: str) -> int:
        tokens = re.findall(r"\d+|[-+*/]", s)
        while "*" in tokens or "/" in tokens:
            i = next(i for i, token in enumerate(tokens) if token in ("*", "/"))
            a, b = int(tokens[i - 1]), int(tokens[i + 1])
            tokens[i - 1 : i + 2] = [str(a * b if tokens[i] == "*" else a // b)]
        result = int(tokens[0])
        for i in range(1, len(tokens), 2):
            result += int(tokens[i + 1]) if tokens[i] == "+" else -int(tokens[i + 1])
        return result
