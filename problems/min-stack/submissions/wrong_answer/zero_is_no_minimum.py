# Takes a minimum of 0 for none at all. [edge]
class MinStack:
    def __init__(self):
        self.elements = []

    def push(self, val: int) -> None:
        minimum = self.elements[-1][1] if self.elements else None
        self.elements.append((val, min(val, minimum) if minimum else val))

    def pop(self) -> None:
        self.elements.pop()

    def top(self) -> int:
        return self.elements[-1][0]

    def getMin(self) -> int:
        return self.elements[-1][1]
