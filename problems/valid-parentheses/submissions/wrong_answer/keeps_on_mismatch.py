# Passes over a closing bracket that does not fit. [edge]
class Solution:
    def isValid(self, s: str) -> bool:
        opening = {")": "(", "]": "[", "}": "{"}
        stack = []
        for c in s:
            if c not in opening:
                stack.append(c)
            elif stack and stack[-1] == opening[c]:
                stack.pop()
        return not stack
