# A stack of texts and numbers. O(length of the text) time and space for each layer.
class Solution:
    def decodeString(self, s: str) -> str:
        outer = []
        text, count = "", 0
        for c in s:
            if c.isdigit():
                count = 10 * count + int(c)
            elif c == "[":
                outer.append((text, count))
                text, count = "", 0
            elif c == "]":
                before, times = outer.pop()
                text = before + times * text
            else:
                text += c
        return text
