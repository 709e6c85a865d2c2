# Replaces repetitions without brackets in them until there are none. O(length of the text) time for each layer.
class Solution:
    def decodeString(self, s: str) -> str:
        while "[" in s:
            s = re.sub(r"(\d+)\[([a-z]+)\]", lambda match: int(match[1]) * match[2], s)
        return s
