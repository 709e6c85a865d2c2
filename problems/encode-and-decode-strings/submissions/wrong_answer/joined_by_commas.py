# Joins by commas, which may be in the strings. [edge]
class Codec:
    def encode(self, strs: List[str]) -> str:
        return ",".join(strs)

    def decode(self, s: str) -> List[str]:
        return s.split(",")
