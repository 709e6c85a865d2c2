# All times in a list that is sorted by itself, searched by bisection. O(log n) per question, O(n) space.
class HitCounter:
    def __init__(self):
        self.times = []

    def hit(self, timestamp: int) -> None:
        self.times.append(timestamp)

    def getHits(self, timestamp: int) -> int:
        return len(self.times) - bisect_right(self.times, timestamp - 300)
