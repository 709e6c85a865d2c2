# Erases first and then notes the place of the moved value: the last one, removed, stays in the map and in no array. [sample]
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
        place = self.place.pop(val, None)
        if place is None or place >= len(self.values):
            return False
        last = self.values.pop()
        if place < len(self.values):
            self.values[place] = last
        self.place[last] = place
        return True

    def getRandom(self) -> int:
        return random.choice(self.values)
