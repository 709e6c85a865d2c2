# Drops old hits only when a new one comes, and counts them after a pause. [edge]
class HitCounter:
    def __init__(self):
        self.hits = deque()

    def hit(self, timestamp: int) -> None:
        self.hits.append(timestamp)
        while self.hits[0] <= timestamp - 300:
            self.hits.popleft()

    def getHits(self, timestamp: int) -> int:
        return len(self.hits)
