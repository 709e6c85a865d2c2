# A dict in the order of insertion, listed anew only when it has changed since the last draw. O(1) a change, O(n) a first draw.
class RandomizedSet:
    def __init__(self):
        self.values = {}
        self.listed = None

    def insert(self, val: int) -> bool:
        if val in self.values:
            return False
        self.values[val] = True
        self.listed = None
        return True

    def remove(self, val: int) -> bool:
        if self.values.pop(val, None) is None:
            return False
        self.listed = None
        return True

    def getRandom(self) -> int:
        if self.listed is None:
            self.listed = list(self.values)
        return self.listed[int(random.random() * len(self.listed))]
