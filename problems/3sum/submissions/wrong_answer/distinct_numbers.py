# Removes repeated numbers first, and then knows three zeros as the only group with equal numbers. [sample]
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        groups = [[0, 0, 0]] if nums.count(0) >= 3 else []
        values = sorted(set(nums))
        present = set(values)
        for i, a in enumerate(values):
            for b in values[i + 1 :]:
                if -a - b > b and -a - b in present:
                    groups.append([a, b, -a - b])
        return groups
