# Recursion over suffixes that remembers its answers. O(n * k^2) time, O(n) space besides the words.
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        longest = max(map(len, words))

        @cache
        def possible(start):
            if start == len(s):
                return True
            ends = range(start + 1, min(start + longest, len(s)) + 1)
            return any(s[start:end] in words and possible(end) for end in ends)

        return possible(0)
