# Takes the index 0 for "not found". [edge]
class Solution:
    def search(self, nums: List[int], target: int) -> int:
        place = {number: i for i, number in enumerate(nums)}
        return place.get(target) or -1
