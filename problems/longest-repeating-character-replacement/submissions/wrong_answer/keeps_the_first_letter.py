# Starts at each place and keeps the letter there: changes never come first. [edge]
class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        best = 0
        for letter in set(s):
            starts = [i for i, c in enumerate(s) if c == letter and s[i - 1 : i] != letter]
            for start in starts:
                left, end = k, start
                while end < len(s) and (s[end] == letter or left):
                    left -= s[end] != letter
                    end += 1
                best = max(best, end - start)
        return best
