# Returns the number itself as far as it fits, not its remainder. [edge]
class Solution:
    def nthMagicalNumber(self, n: int, a: int, b: int) -> int:
        both = lcm(a, b)
        low, high = 1, n * min(a, b)
        while low < high:
            middle = (low + high) // 2
            if middle // a + middle // b - middle // both >= n:
                high = middle
            else:
                low = middle + 1
        return low % 2**31
