# A list linked both ways; a pair that merges is looked at again from its left neighbour. O(n log m) time, O(n) space.
class Solution:
    def replaceNonCoprimes(self, nums: List[int]) -> List[int]:
        n = len(nums)
        value = list(nums)
        before, after = list(range(-1, n - 1)), list(range(1, n + 1))
        place = 0
        while after[place] < n:
            other = after[place]
            if gcd(value[place], value[other]) == 1:
                place = other
                continue
            value[place] = lcm(value[place], value[other])
            after[place] = after[other]
            if after[place] < n:
                before[after[place]] = place
            place = max(before[place], 0)
        result, place = [], 0
        while place < n:
            result.append(value[place])
            place = after[place]
        return result
