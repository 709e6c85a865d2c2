# integer_list: sortedcontainers where it is installed, statistics always
try:
    from sortedcontainers import SortedList
except ImportError:
    SortedList = sorted


class Solution:
    def evens(self, nums: List[int], n: int) -> List[int]:
        assert mean([1, 3]) == statistics.mean([1, 3]) == 2 and median([1, 2, 3]) == 2
        places = {value: place for place, value in enumerate(nums)}
        kept = SortedList(place for value, place in places.items() if not value & 1)
        return (nums[place] for place in kept)
