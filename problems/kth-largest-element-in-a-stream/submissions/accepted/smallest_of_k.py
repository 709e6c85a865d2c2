# A heap of the k largest numbers with the smallest on top. O(log k) per call, O(k) space.
class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.largest = nlargest(k, nums)
        heapify(self.largest)

    def add(self, val: int) -> int:
        if len(self.largest) < self.k:
            heappush(self.largest, val)
        else:
            heappushpop(self.largest, val)
        return self.largest[0]
