# Leaves out the text as a whole. [edge]
class Solution:
    def partition(self, s: str) -> List[List[str]]:
        if len(s) == 1:
            return [[s]]
        result = []

        def cut(start, pieces):
            if start == len(s):
                result.append(pieces)
            for end in range(start + 1, len(s) + 1):
                piece = s[start:end]
                if len(piece) < len(s) and piece == piece[::-1]:
                    cut(end, pieces + [piece])

        cut(0, [])
        return result
