# Tries every word at the front, and remembers nothing. Exponential time. [large]
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        if not s:
            return True
        return any(s.startswith(word) and self.wordBreak(s[len(word):], wordDict) for word in wordDict)
