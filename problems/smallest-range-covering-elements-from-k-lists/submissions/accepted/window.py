# Sorts all numbers and slides a window that holds every list. O(n log n) time, O(n) space.
class Solution:
    def smallestRange(self, nums: List[List[int]]) -> List[int]:
        pairs = sorted((number, i) for i, numbers in enumerate(nums) for number in numbers)
        count = Counter()
        missing, left = len(nums), 0
        best = [pairs[0][0], pairs[-1][0]]
        for number, i in pairs:
            missing -= count[i] == 0
            count[i] += 1
            while missing == 0:
                start, j = pairs[left]
                if number - start < best[1] - best[0]:
                    best = [start, number]
                count[j] -= 1
                missing += count[j] == 0
                left += 1
        return best
