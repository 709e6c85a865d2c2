# Asks whether there are enough stars for the brackets that are left, wherever they are. [edge]
class Solution:
    def checkValidString(self, s: str) -> bool:
        opened = missing = 0
        for c in s:
            if c == "(":
                opened += 1
            elif c == ")":
                if opened:
                    opened -= 1
                else:
                    missing += 1
        return opened + missing <= s.count("*")
