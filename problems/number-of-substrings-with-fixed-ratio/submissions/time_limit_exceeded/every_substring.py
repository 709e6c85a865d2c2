# Every substring. O(n^2) time. [large]
class Solution:
    def fixedRatio(self, s: str, num1: int, num2: int) -> int:
        count = 0
        for start in range(len(s)):
            total = 0
            for end in range(start, len(s)):
                total += num2 if s[end] == "0" else -num1
                count += total == 0
        return count
