# Counts each kind on its own and does not see pairs that cross. [edge]
class Solution:
    def isValid(self, s: str) -> bool:
        open_now = {")": 0, "]": 0, "}": 0}
        closing = {"(": ")", "[": "]", "{": "}"}
        for c in s:
            if c in closing:
                open_now[closing[c]] += 1
            else:
                open_now[c] -= 1
                if open_now[c] < 0:
                    return False
        return not any(open_now.values())
