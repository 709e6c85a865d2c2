# Keeps the underscore, which is a word character of regular expressions. [edge]
class Solution:
    def isPalindrome(self, s: str) -> bool:
        clean = re.sub(r"\W", "", s).lower()
        return clean == clean[::-1]
