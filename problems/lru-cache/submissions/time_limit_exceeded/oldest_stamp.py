# Time stamps in a dictionary; each eviction looks at all entries for the oldest. O(capacity) per call. [large]
class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.last_use = {}
        self.now = 0

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.now += 1
        self.last_use[key] = self.now
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            oldest = min(self.last_use, key=self.last_use.get)
            del self.values[oldest]
            del self.last_use[oldest]
        self.now += 1
        self.last_use[key] = self.now
        self.values[key] = value
