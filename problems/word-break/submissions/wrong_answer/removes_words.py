# Removes every word wherever it occurs and looks whether something is left. [edge]
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        for word in sorted(wordDict, key=len, reverse=True):
            s = s.replace(word, " ")
        return s.strip() == ""
