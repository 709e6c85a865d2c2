# Looks at the digit after a 1 or a 2 without asking whether there is one. [edge]
class Solution:
    def numDecodings(self, s: str) -> int:
        @cache
        def readings(i):
            if i == len(s):
                return 1
            if s[i] == "0":
                return 0
            ways = readings(i + 1)
            if s[i] == "1" or s[i] == "2" and s[i + 1] <= "6":
                ways += readings(i + 2)
            return ways

        return readings(0)
