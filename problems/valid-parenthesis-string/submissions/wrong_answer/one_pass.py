# One pass from the left, with the stars as opening brackets; what stays open is forgotten. [edge]
class Solution:
    def checkValidString(self, s: str) -> bool:
        depth = 0
        for c in s:
            depth += -1 if c == ")" else 1
            if depth < 0:
                return False
        return True
