# Builds the map first and leaves out a partner that is equal, where only the same position is forbidden. [sample]
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        position = {x: i for i, x in enumerate(nums)}
        for i, x in enumerate(nums):
            partner = target - x
            if partner != x and partner in position:
                return [i, position[partner]]
        return []
