# Cuts off the longest word that fits, and never goes back. [edge]
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = sorted(wordDict, key=len, reverse=True)
        while s:
            word = next((word for word in words if s.startswith(word)), None)
            if word is None:
                return False
            s = s[len(word):]
        return True
