# Pops for each backspace, also when the text is empty. [edge]
class Solution:
    def backspaceCompare(self, s: str, t: str) -> bool:
        def typed(keys):
            text = []
            for key in keys:
                if key == "#":
                    text.pop()
                else:
                    text.append(key)
            return text

        return typed(s) == typed(t)
