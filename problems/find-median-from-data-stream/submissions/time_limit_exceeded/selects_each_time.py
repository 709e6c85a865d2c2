# Lets the library find the median of the whole list each time. [large]
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        self.numbers.append(num)

    def findMedian(self) -> float:
        middle = len(self.numbers) // 2
        top = heapq.nlargest(len(self.numbers) - middle + 1, self.numbers)
        if len(self.numbers) % 2:
            return float(top[middle])
        return (top[middle - 1] + top[middle]) / 2
