# Puts all first numbers into the heap, and takes out only one for each call. [edge]
class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.numbers = nums[:]
        heapify(self.numbers)

    def add(self, val: int) -> int:
        heappush(self.numbers, val)
        if len(self.numbers) > self.k:
            heappop(self.numbers)
        return self.numbers[0]
