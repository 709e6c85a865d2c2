# Takes ways with the same pieces in another order for the same. [edge]
class Solution:
    def partition(self, s: str) -> List[List[str]]:
        found = {}

        def cut(start, pieces):
            if start == len(s):
                found.setdefault(tuple(sorted(pieces)), pieces)
            for end in range(start + 1, len(s) + 1):
                piece = s[start:end]
                if piece == piece[::-1]:
                    cut(end, pieces + [piece])

        cut(0, [])
        return list(found.values())
