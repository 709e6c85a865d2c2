# A queue of seconds with counts, and their total. O(1) per call amortised, O(1) space.
class HitCounter:
    def __init__(self):
        self.seconds = deque()
        self.total = 0

    def hit(self, timestamp: int) -> None:
        self.drop(timestamp)
        if self.seconds and self.seconds[-1][0] == timestamp:
            self.seconds[-1][1] += 1
        else:
            self.seconds.append([timestamp, 1])
        self.total += 1

    def getHits(self, timestamp: int) -> int:
        self.drop(timestamp)
        return self.total

    def drop(self, timestamp):
        while self.seconds and self.seconds[0][0] <= timestamp - 300:
            self.total -= self.seconds.popleft()[1]
