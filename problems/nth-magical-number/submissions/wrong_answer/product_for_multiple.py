# Takes the product for the least common multiple. [edge]
class Solution:
    def nthMagicalNumber(self, n: int, a: int, b: int) -> int:
        low, high = 1, n * min(a, b)
        while low < high:
            middle = (low + high) // 2
            if middle // a + middle // b - middle // (a * b) >= n:
                high = middle
            else:
                low = middle + 1
        return low % (10**9 + 7)
