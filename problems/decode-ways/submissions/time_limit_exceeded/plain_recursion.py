# Counts every reading by itself. Exponential time. [large]
class Solution:
    def numDecodings(self, s: str) -> int:
        def readings(i):
            if i == len(s):
                return 1
            if s[i] == "0":
                return 0
            ways = readings(i + 1)
            if i + 1 < len(s) and int(s[i:i + 2]) <= 26:
                ways += readings(i + 2)
            return ways

        return readings(0)
