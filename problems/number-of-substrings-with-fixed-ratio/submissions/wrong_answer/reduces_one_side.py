# Reduces the counts of the substring, but not the given ratio. [edge]
class Solution:
    def fixedRatio(self, s: str, num1: int, num2: int) -> int:
        count = 0
        for start in range(len(s)):
            zeros = 0
            for end in range(start, len(s)):
                zeros += s[end] == "0"
                ones = end - start + 1 - zeros
                common = gcd(zeros, ones)
                count += (zeros // common, ones // common) == (num1, num2)
        return count
