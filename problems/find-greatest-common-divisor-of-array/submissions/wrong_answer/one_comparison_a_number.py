# Looks for a new smallest number only where there is no new largest one, starting from 0 and 1000: misses it in a rising array. [edge]
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        smallest, largest = 1000, 0
        for x in nums:
            if x > largest:
                largest = x
            elif x < smallest:
                smallest = x
        return math.gcd(smallest, largest)
