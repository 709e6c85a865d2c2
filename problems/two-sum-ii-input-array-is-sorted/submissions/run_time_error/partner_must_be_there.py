# Looks for the partner of the first numbers, and supposes that it is there. [edge]
class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        for i, x in enumerate(numbers):
            j = numbers.index(target - x, i + 1)
            if j > i:
                return [i + 1, j + 1]
        return []
