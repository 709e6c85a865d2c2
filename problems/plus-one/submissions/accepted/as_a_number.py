# Goes through a number of any size. O(n^2) time, O(n) space.
class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        number = reduce(lambda value, digit: 10 * value + digit, digits, 0)
        return [int(c) for c in str(number + 1)]
