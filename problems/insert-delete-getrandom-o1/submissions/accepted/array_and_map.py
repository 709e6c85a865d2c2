# An array of the values and a map to their places; the last one fills the gap. O(1) per call on average, O(n) space.
class RandomizedSet:
    def __init__(self):
        self.values = []
        self.place = {}

    def insert(self, val: int) -> bool:
        if val in self.place:
            return False
        self.place[val] = len(self.values)
        self.values.append(val)
        return True

    def remove(self, val: int) -> bool:
        if val not in self.place:
            return False
        place, last = self.place[val], self.values[-1]
        self.values[place] = last
        self.place[last] = place
        self.values.pop()
        del self.place[val]
        return True

    def getRandom(self) -> int:
        return random.choice(self.values)
