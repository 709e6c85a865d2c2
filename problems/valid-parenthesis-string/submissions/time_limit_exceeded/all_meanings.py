# Tries all meanings of each star. O(3^n) time. [large]
class Solution:
    def checkValidString(self, s: str) -> bool:
        def possible(i, depth):
            if depth < 0:
                return False
            if i == len(s):
                return depth == 0
            if s[i] == "(":
                return possible(i + 1, depth + 1)
            if s[i] == ")":
                return possible(i + 1, depth - 1)
            return possible(i + 1, depth) or possible(i + 1, depth + 1) or possible(i + 1, depth - 1)

        return possible(0, 0)
