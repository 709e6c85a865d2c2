# Each string is ended by a semicolon; within, slashes and semicolons are written as two other characters. O(n) time.
class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(text.replace("/", "/s").replace(";", "/e") + ";" for text in strs)

    def decode(self, s: str) -> List[str]:
        return [text.replace("/e", ";").replace("/s", "/") for text in s.split(";")[:-1]]
