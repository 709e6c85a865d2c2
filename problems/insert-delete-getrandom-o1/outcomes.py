# What getRandom may return, in the order in which the values were put in; an empty list while that is as it was at the call before.
class RandomizedSet:
    def __init__(self):
        self.values = {}
        self.changed = True

    def insert(self, val: int) -> bool:
        if val in self.values:
            return False
        self.values[val] = None
        self.changed = True
        return True

    def remove(self, val: int) -> bool:
        if val not in self.values:
            return False
        del self.values[val]
        self.changed = True
        return True

    def getRandom(self) -> List[int]:
        if not self.changed:
            return []
        self.changed = False
        return list(self.values)
