# Says false if no letter or digit is left. [edge]
class Solution:
    def isPalindrome(self, s: str) -> bool:
        clean = "".join(filter(str.isalnum, s)).lower()
        return bool(clean) and clean == clean[::-1]
