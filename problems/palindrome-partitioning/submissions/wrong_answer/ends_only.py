# Takes a piece for a palindrome when its first and last letters are equal. [edge]
class Solution:
    def partition(self, s: str) -> List[List[str]]:
        result = []

        def cut(start, pieces):
            if start == len(s):
                result.append(pieces)
            for end in range(start, len(s)):
                if s[start] == s[end]:
                    cut(end + 1, pieces + [s[start:end + 1]])

        cut(0, [])
        return result
