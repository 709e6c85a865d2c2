# One variable, recomputed when the minimum is popped, but left as it was once the stack is empty. [edge]
class MinStack:
    def __init__(self):
        self.elements = []
        self.minimum = inf

    def push(self, val: int) -> None:
        self.elements.append(val)
        self.minimum = min(self.minimum, val)

    def pop(self) -> None:
        if self.elements.pop() == self.minimum and self.elements:
            self.minimum = min(self.elements)

    def top(self) -> int:
        return self.elements[-1]

    def getMin(self) -> int:
        return self.minimum
