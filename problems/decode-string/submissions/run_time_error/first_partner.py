# Takes the first closing bracket for the partner of the first opening one. [edge]
class Solution:
    def decodeString(self, s: str) -> str:
        start = s.find("[")
        if start < 0:
            return s
        digits = start
        while digits > 0 and s[digits - 1].isdigit():
            digits -= 1
        end = s.index("]")
        inner = self.decodeString(s[start + 1 : end])
        return s[:digits] + int(s[digits:start]) * inner + self.decodeString(s[end + 1 :])
