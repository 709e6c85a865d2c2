# Takes the highest place for the number of ones, less the zero at the end. [edge]
class Solution:
    def hammingWeight(self, n: int) -> int:
        return n.bit_length() - (n % 2 == 0)
