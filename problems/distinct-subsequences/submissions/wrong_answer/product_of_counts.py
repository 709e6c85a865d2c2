# Multiplies how often each letter of t occurs in s, whatever the order. [sample]
class Solution:
    def numDistinct(self, s: str, t: str) -> int:
        there, wanted = Counter(s), Counter(t)
        return prod(comb(there[letter], wanted[letter]) for letter in wanted)
