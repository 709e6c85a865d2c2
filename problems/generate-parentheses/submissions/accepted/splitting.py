# Splits each text at the bracket that closes the first one. O(n * C(n)) time and space.
class Solution:
    @cache
    def generateParenthesis(self, n: int) -> List[str]:
        if n == 0:
            return [""]
        return [
            f"({inside}){after}"
            for k in range(n)
            for inside in self.generateParenthesis(k)
            for after in self.generateParenthesis(n - 1 - k)
        ]
