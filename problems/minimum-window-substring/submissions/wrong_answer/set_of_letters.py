# Wants each letter of t once, however often t has it. [edge]
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        wanted = set(t)
        count = collections.Counter()
        start, best = 0, ""
        for end, letter in enumerate(s, 1):
            if letter not in wanted:
                continue
            count[letter] += 1
            while len(count) == len(wanted):
                if not best or end - start < len(best):
                    best = s[start:end]
                if s[start] in wanted:
                    count[s[start]] -= 1
                    if count[s[start]] == 0:
                        del count[s[start]]
                start += 1
        return best
