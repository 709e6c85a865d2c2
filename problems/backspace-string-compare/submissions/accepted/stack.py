# Types both texts. O(n + m) time and space.
class Solution:
    def backspaceCompare(self, s: str, t: str) -> bool:
        def typed(keys):
            text = []
            for key in keys:
                if key != "#":
                    text.append(key)
                elif text:
                    text.pop()
            return text

        return typed(s) == typed(t)
