# Escapes the separator but not the escape character itself. [edge]
class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(text.replace(",", "\\,") + "," for text in strs)

    def decode(self, s: str) -> List[str]:
        strs, current, i = [], "", 0
        while i < len(s):
            if s[i] == "\\" and s[i + 1:i + 2] == ",":
                current += ","
                i += 1
            elif s[i] == ",":
                strs.append(current)
                current = ""
            else:
                current += s[i]
            i += 1
        return strs
