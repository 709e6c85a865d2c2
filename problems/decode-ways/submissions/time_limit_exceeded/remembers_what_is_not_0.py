# Remembers answers, but takes a remembered 0 for one that is still to be found. Exponential time at dead ends. [large]
class Solution:
    def numDecodings(self, s: str) -> int:
        known = [0] * len(s)

        def readings(i):
            if i == len(s):
                return 1
            if s[i] == "0":
                return 0
            if not known[i]:
                known[i] = readings(i + 1)
                if i + 1 < len(s) and int(s[i:i + 2]) <= 26:
                    known[i] += readings(i + 2)
            return known[i]

        return readings(0)
