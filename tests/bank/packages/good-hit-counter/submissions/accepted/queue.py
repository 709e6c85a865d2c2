# A queue with a running sum. O(1) time a call, O(window) space.
class HitCounter:
    def __init__(self, window: int):
        self.window = window
        self.hits = deque()
        self.sum = 0

    def hit(self, weight: int) -> None:
        self.hits.append(weight)
        self.sum += weight
        if len(self.hits) > self.window:
            self.sum -= self.hits.popleft()

    def total(self) -> int:
        return self.sum
