# A list that stays sorted, by binary search and insertion. O(n) per call for an addition, mostly moving memory, O(1) for a median.
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        bisect.insort(self.numbers, num)

    def findMedian(self) -> float:
        middle = len(self.numbers) // 2
        if len(self.numbers) % 2:
            return float(self.numbers[middle])
        return (self.numbers[middle - 1] + self.numbers[middle]) / 2
