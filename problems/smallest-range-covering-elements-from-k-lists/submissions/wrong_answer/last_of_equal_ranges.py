# Prefers the last of equally small ranges. [edge]
class Solution:
    def smallestRange(self, nums: List[List[int]]) -> List[int]:
        heads = [(numbers[0], i, 0) for i, numbers in enumerate(nums)]
        heapq.heapify(heads)
        greatest = max(heads)[0]
        best = [heads[0][0], greatest]
        while True:
            least, i, place = heads[0]
            if greatest - least <= best[1] - best[0] and least != best[0]:
                best = [least, greatest]
            if place + 1 == len(nums[i]):
                return best
            following = nums[i][place + 1]
            heapq.heapreplace(heads, (following, i, place + 1))
            greatest = max(greatest, following)
