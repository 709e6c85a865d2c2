# Looks at the front of the queue without asking whether a hit is left. [edge]
class HitCounter:
    def __init__(self):
        self.hits = deque()

    def hit(self, timestamp: int) -> None:
        self.hits.append(timestamp)

    def getHits(self, timestamp: int) -> int:
        while self.hits[0] <= timestamp - 300:
            self.hits.popleft()
        return len(self.hits)
