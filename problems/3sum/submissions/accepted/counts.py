# Counts the numbers, then every pair of distinct ones with the third looked up. O(n^2) time, O(n) space.
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        count = Counter(nums)
        values = sorted(count)
        groups = []
        if count[0] >= 3:
            groups.append([0, 0, 0])
        for a in values:
            # A number twice, and another one.
            if a != 0 and count[a] >= 2 and -2 * a in count:
                groups.append([a, a, -2 * a])
        for i, a in enumerate(values):
            if a >= 0:
                break
            # Three different ones, a < b < c.
            for j in range(i + 1, bisect_left(values, (1 - a) // 2)):
                b = values[j]
                if -a - b in count:
                    groups.append([a, b, -a - b])
        return groups
