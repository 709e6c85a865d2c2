# Takes a star for a closing bracket without asking whether there is one. [sample]
class Solution:
    def checkValidString(self, s: str) -> bool:
        opened, stars = [], []
        for i, c in enumerate(s):
            if c == "(":
                opened.append(i)
            elif c == "*":
                stars.append(i)
            elif opened:
                opened.pop()
            else:
                stars.pop()
        while opened:
            if not stars or stars.pop() < opened.pop():
                return False
        return True
