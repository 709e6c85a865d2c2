# Tries every substring of the shorter string, not only prefixes, letter by letter. O(n^2 (n + m)) time. [large]
class Solution:
    def gcdOfStrings(self, str1: str, str2: str) -> str:
        short = min(str1, str2, key=len)
        for length in range(len(short), 0, -1):
            for start in range(len(short) - length + 1):
                block = short[start:start + length]
                if self.divides(block, str1) and self.divides(block, str2):
                    return block
        return ""

    def divides(self, block: str, text: str) -> bool:
        for i, letter in enumerate(text):
            if letter != block[i % len(block)]:
                return False
        return len(text) % len(block) == 0
