# Counts every hit, however old. [sample]
class HitCounter:
    def __init__(self, window: int):
        self.sum = 0

    def hit(self, weight: int) -> None:
        self.sum += weight

    def total(self) -> int:
        return self.sum
