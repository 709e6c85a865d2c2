# Euclid's algorithm on the strings themselves: strips the shorter one off the longer one until they are equal. O((n + m) n) time, O(n + m) space.
class Solution:
    def gcdOfStrings(self, str1: str, str2: str) -> str:
        while str1 != str2:
            if len(str1) < len(str2):
                str1, str2 = str2, str1
            if not str2 or not str1.startswith(str2):
                return ""
            str1 = str1[len(str2):]
        return str1
