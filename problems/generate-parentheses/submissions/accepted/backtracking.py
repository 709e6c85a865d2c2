# Extends prefixes that can be completed. O(n * C(n)) time, O(n) space besides the output.
class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        result = []

        def extend(text, opened, closed):
            if closed == n:
                result.append(text)
                return
            if opened < n:
                extend(text + "(", opened + 1, closed)
            if closed < opened:
                extend(text + ")", opened, closed + 1)

        extend("", 0, 0)
        return result
