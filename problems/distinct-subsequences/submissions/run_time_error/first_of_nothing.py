# Strips the texts letter by letter and compares the first ones; the first text may be empty before the second. [edge]
class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        @cache
        def ways(s, t):
            if not t:
                return 1
            found = ways(s[1:], t) if len(s) > len(t) else 0
            if s[0] == t[0]:
                found += ways(s[1:], t[1:])
            return found

        return ways(s, t)
