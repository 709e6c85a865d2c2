# Compares the letters that both strings use instead of their order. [edge]
class Solution:
    def gcdOfStrings(self, str1: str, str2: str) -> str:
        length = math.gcd(len(str1), len(str2))
        block = str1[:length]
        if set(str1) != set(block) or set(str2) != set(block):
            return ""
        return block
