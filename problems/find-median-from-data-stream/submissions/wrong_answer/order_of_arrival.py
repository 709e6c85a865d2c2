# Takes the middle in the order in which the numbers came. [sample]
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        self.numbers.append(num)

    def findMedian(self) -> float:
        middle = len(self.numbers) // 2
        if len(self.numbers) % 2:
            return float(self.numbers[middle])
        return (self.numbers[middle - 1] + self.numbers[middle]) / 2
