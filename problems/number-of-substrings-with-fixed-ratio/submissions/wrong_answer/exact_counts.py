# Counts substrings with exactly num1 zeros and num2 ones. [edge]
class Solution:
    def fixedRatio(self, s: str, num1: int, num2: int) -> int:
        length, zeros, count = num1 + num2, 0, 0
        for i, c in enumerate(s):
            zeros += c == "0"
            if i >= length:
                zeros -= s[i - length] == "0"
            count += i >= length - 1 and zeros == num1
        return count
