# Tries the prefixes whose length divides both lengths, the longest first. O(d (n + m)) time for d common divisors, O(n + m) space.
class Solution:
    def gcdOfStrings(self, str1: str, str2: str) -> str:
        n, m = len(str1), len(str2)
        for length in range(min(n, m), 0, -1):
            if n % length or m % length:
                continue
            block = str1[:length]
            if block * (n // length) == str1 and block * (m // length) == str2:
                return block
        return ""
