# Goes over twelve places with a carry; the highest one is the sign. O(1) time and space.
class Solution:
    def getSum(self, a: int, b: int) -> int:
        total = carry = 0
        for place in range(12):
            x, y = a >> place & 1, b >> place & 1
            total |= (x ^ y ^ carry) << place
            carry = x & y | carry & (x | y)
        return total if total < 1 << 11 else total | ~0xFFF
