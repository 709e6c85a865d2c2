# Binds the dot of a dot with a star to its first character, and repeats only that one. [edge]
class Solution:
    def isMatch(self, s: str, p: str) -> bool:
        @cache
        def fits(i, j):
            if j == len(p):
                return i == len(s)
            if j + 1 < len(p) and p[j + 1] == "*":
                if fits(i, j + 2):
                    return True
                end = i
                while end < len(s) and s[end] == s[i] and p[j] in (s[i], "."):
                    end += 1
                    if fits(end, j + 2):
                        return True
                return False
            return i < len(s) and p[j] in (s[i], ".") and fits(i + 1, j + 1)

        return fits(0, 0)
