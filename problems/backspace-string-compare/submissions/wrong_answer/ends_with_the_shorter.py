# Compares as many letters as both texts have. [edge]
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

        return all(a == b for a, b in zip(typed(s), typed(t)))
