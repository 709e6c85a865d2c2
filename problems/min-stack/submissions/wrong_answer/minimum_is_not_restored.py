# Keeps the minimum in one variable and does not restore it when it is popped. [edge]
class MinStack:
    def __init__(self):
        self.elements = []
        self.minimum = inf

    def push(self, val: int) -> None:
        self.elements.append(val)
        self.minimum = min(self.minimum, val)

    def pop(self) -> None:
        self.elements.pop()

    def top(self) -> int:
        return self.elements[-1]

    def getMin(self) -> int:
        return self.minimum
