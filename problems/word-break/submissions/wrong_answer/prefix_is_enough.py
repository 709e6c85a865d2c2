# Is content when some prefix and some suffix of the text can be made and together are long enough. [edge]
class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        def reach(s, words):
            seen = {0}
            for start in range(len(s)):
                if start in seen:
                    seen |= {start + len(word) for word in words if s.startswith(word, start)}
            return max(seen)

        front = reach(s, wordDict)
        back = reach(s[::-1], [word[::-1] for word in wordDict])
        return front + back >= len(s)
