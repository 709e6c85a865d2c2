# string: begins with a byte order mark and has Windows' ends of lines
class Solution:
    def exclaim(self, text: str, n: int) -> str:
        return "".join([text, "\u0021"])
