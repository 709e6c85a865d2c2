# Looks at the smallest of the heap before it has any number. [sample]
class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.largest = nlargest(k, nums)
        heapify(self.largest)

    def add(self, val: int) -> int:
        if val > self.largest[0]:
            heappush(self.largest, val)
            if len(self.largest) > self.k:
                heappop(self.largest)
        return self.largest[0]
