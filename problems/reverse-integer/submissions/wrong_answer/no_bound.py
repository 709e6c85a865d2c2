# Returns what does not fit into 32 bits. [edge]
class Solution:
    def reverse(self, x: int) -> int:
        result = int(str(abs(x))[::-1])
        return -result if x < 0 else result
