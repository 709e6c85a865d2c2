# Each string after its length in three digits. O(n) time, O(n) space.
class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(text):03}{text}" for text in strs)

    def decode(self, s: str) -> List[str]:
        strs, at = [], 0
        while at < len(s):
            start = at + 3
            at = start + int(s[at:start])
            strs.append(s[start:at])
        return strs
