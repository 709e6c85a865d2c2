# Goes around the values one after another: each comes equally often, but by no chance. [edge]
class RandomizedSet:
    def __init__(self):
        self.values = []
        self.place = {}
        self.turn = 0

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
        self.turn += 1
        return self.values[self.turn % len(self.values)]
