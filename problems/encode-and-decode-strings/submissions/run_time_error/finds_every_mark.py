# Cuts at every mark, also at those within a string, and reads what comes before as a length. [edge]
class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(text)}#{text}#" for text in strs)

    def decode(self, s: str) -> List[str]:
        parts = s.split("#")[:-1]
        strs = []
        for length, text in zip(parts[::2], parts[1::2]):
            if int(length) != len(text):
                raise ValueError(f"{text} is not {length} characters long")
            strs.append(text)
        return strs
