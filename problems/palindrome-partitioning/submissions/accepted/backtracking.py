# Cuts off every palindrome at the front. O(n * 2^n) time, O(n) space besides the output.
class Solution:
    def partition(self, s: str) -> List[List[str]]:
        result, pieces = [], []

        def cut(start):
            if start == len(s):
                result.append(pieces[:])
                return
            for end in range(start + 1, len(s) + 1):
                piece = s[start:end]
                if piece == piece[::-1]:
                    pieces.append(piece)
                    cut(end)
                    pieces.pop()

        cut(0)
        return result
