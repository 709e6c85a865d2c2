# Ends one window early. [edge]
class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        wanted, window = Counter(s1), Counter(s2[: len(s1)])
        for i in range(len(s2) - len(s1)):
            if window == wanted:
                return True
            window[s2[i]] -= 1
            window[s2[i + len(s1)]] += 1
        return False
