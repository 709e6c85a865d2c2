# Compares letter by letter without asking whether the word still fits into the text. [edge]
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        possible = [True] + [False] * len(s)
        for start in range(len(s)):
            for word in wordDict:
                if possible[start] and all(s[start + i] == c for i, c in enumerate(word)):
                    possible[start + len(word)] = True
        return possible[-1]
