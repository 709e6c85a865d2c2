# Readings of prefixes, by the last letter. O(n) time, O(1) space.
class Solution:
    def numDecodings(self, s: str) -> int:
        before, now = 0, 1
        previous = "9"
        for digit in s:
            ways = now if digit != "0" else 0
            if "10" <= previous + digit <= "26":
                ways += before
            before, now = now, ways
            previous = digit
        return now
