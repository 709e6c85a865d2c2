# The k largest numbers in a sorted list. O(k) per call, by quick moves of memory, O(k) space.
class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.largest = sorted(nums)[-k:]

    def add(self, val: int) -> int:
        insort(self.largest, val)
        if len(self.largest) > self.k:
            del self.largest[0]
        return self.largest[0]
