# Supposes that every letter at the start of a window is one of t. [edge]
class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = {}
        for letter in t:
            need[letter] = need.get(letter, 0) + 1
        missing = len(t)
        start, best = 0, ""
        for end, letter in enumerate(s, 1):
            if letter in need:
                if need[letter] > 0:
                    missing -= 1
                need[letter] -= 1
            while missing == 0:
                if not best or end - start < len(best):
                    best = s[start:end]
                need[s[start]] += 1
                if need[s[start]] > 0:
                    missing += 1
                start += 1
        return best
