# Replaces repetitions once, and drops what is left of codes that are nested. [edge]
class Solution:
    def decodeString(self, s: str) -> str:
        text = re.sub(r"(\d+)\[([a-z]+)\]", lambda match: int(match[1]) * match[2], s)
        return re.sub(r"[^a-z]", "", text)
