# Reads the last stone, although none may be left. [edge]
class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        heap = [-stone for stone in stones]
        heapify(heap)
        while len(heap) > 1:
            heaviest = heappop(heap)
            second = heappop(heap)
            if heaviest != second:
                heappush(heap, heaviest - second)
        return -heap[0]
