# Lets every new number in, also one that is smaller than all of the k largest. [edge]
class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.largest = nlargest(k, nums)
        heapify(self.largest)

    def add(self, val: int) -> int:
        if len(self.largest) < self.k:
            heappush(self.largest, val)
        else:
            heapreplace(self.largest, val)
        return self.largest[0]
