# Ends one window early. [edge]
class Solution:
    def findAnagrams(self, s: str, p: str) -> List[int]:
        wanted, window = Counter(p), Counter(s[: len(p)])
        starts = []
        for i in range(len(s) - len(p)):
            if window == wanted:
                starts.append(i)
            window[s[i]] -= 1
            window[s[i + len(p)]] += 1
        return starts
