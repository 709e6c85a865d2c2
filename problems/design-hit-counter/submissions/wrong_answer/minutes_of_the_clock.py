# Counts from the last multiple of 300 on, not over a window that slides. [sample]
class HitCounter:
    def __init__(self):
        self.hits = Counter()

    def hit(self, timestamp: int) -> None:
        self.hits[timestamp // 300] += 1

    def getHits(self, timestamp: int) -> int:
        return self.hits[timestamp // 300]
