# Keeps a set, so that a number that comes again does not count. [edge]
class MedianFinder:
    def __init__(self):
        self.numbers = set()

    def addNum(self, num: int) -> None:
        self.numbers.add(num)

    def findMedian(self) -> float:
        ordered = sorted(self.numbers)
        middle = len(ordered) // 2
        if len(ordered) % 2:
            return float(ordered[middle])
        return (ordered[middle - 1] + ordered[middle]) / 2
