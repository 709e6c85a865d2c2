# Keeps the list in the object, where the decoder of another object does not find it. [sample]
class Codec:
    def __init__(self):
        self.strs = []

    def encode(self, strs: List[str]) -> str:
        self.strs = strs
        return str(len(strs))

    def decode(self, s: str) -> List[str]:
        return self.strs
