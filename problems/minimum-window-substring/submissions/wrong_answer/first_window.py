# Returns the first window, made as short as possible from the left. [edge]
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = collections.Counter(t)
        missing = len(t)
        for end, letter in enumerate(s, 1):
            if need[letter] > 0:
                missing -= 1
            need[letter] -= 1
            if missing == 0:
                start = 0
                while need[s[start]] < 0:
                    need[s[start]] += 1
                    start += 1
                return s[start:end]
        return ""
