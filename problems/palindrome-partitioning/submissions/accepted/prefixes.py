# The ways for each prefix, by its last piece. O(n * 2^n) time and space.
class Solution:
    def partition(self, s: str) -> List[List[str]]:
        ways = [[[]]]
        for end in range(1, len(s) + 1):
            found = []
            for start in range(end):
                piece = s[start:end]
                if piece == piece[::-1]:
                    found += [known + [piece] for known in ways[start]]
            ways.append(found)
        return ways[-1]
