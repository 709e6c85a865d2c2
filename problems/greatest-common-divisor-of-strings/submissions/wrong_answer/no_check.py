# Takes the prefix as long as the gcd of the lengths without checking that it builds the strings. [sample]
class Solution:
    def gcdOfStrings(self, str1: str, str2: str) -> str:
        return str1[:math.gcd(len(str1), len(str2))]
