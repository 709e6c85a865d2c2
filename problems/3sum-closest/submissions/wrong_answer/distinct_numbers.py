# Drops repeated numbers, although each position may be used. [edge]
class Solution:
    def threeSumClosest(self, nums: List[int], target: int) -> int:
        values = sorted(set(nums))
        while len(values) < 3:
            values.append(values[-1])
        best = sum(values[:3])
        for i in range(len(values) - 2):
            left, right = i + 1, len(values) - 1
            while left < right:
                total = values[i] + values[left] + values[right]
                if abs(total - target) < abs(best - target):
                    best = total
                if total < target:
                    left += 1
                else:
                    right -= 1
        return best
