# Remembers each second once, however many hits it had. [edge]
class HitCounter:
    def __init__(self):
        self.seconds = set()

    def hit(self, timestamp: int) -> None:
        self.seconds.add(timestamp)

    def getHits(self, timestamp: int) -> int:
        return sum(second > timestamp - 300 for second in self.seconds)
