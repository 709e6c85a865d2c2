# A heap of negative weights. O(n log n) time, O(n) space.
class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        heap = [-stone for stone in stones]
        heapify(heap)
        while len(heap) > 1:
            heaviest = heappop(heap)
            heapreplace(heap, heaviest - heap[0])
        return -heap[0]
