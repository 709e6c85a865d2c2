# Starts with one reading of the first digit without looking at it. [edge]
class Solution:
    def numDecodings(self, s: str) -> int:
        before = now = 1
        for i in range(1, len(s)):
            ways = now if s[i] != "0" else 0
            if 10 <= int(s[i - 1:i + 1]) <= 26:
                ways += before
            before, now = now, ways
        return now
