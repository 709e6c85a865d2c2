# The call stack in place of a second one: a pop recurses to the bottom. O(n) per pop, O(n) space.
class MyQueue:
    def __init__(self):
        self.elements = []
        self.front = None

    def push(self, x: int) -> None:
        if not self.elements:
            self.front = x
        self.elements.append(x)

    def pop(self) -> int:
        x = self.elements.pop()
        if not self.elements:
            return x
        bottom = self.pop()
        if not self.elements:
            self.front = x
        self.elements.append(x)
        return bottom

    def peek(self) -> int:
        return self.front

    def empty(self) -> bool:
        return not self.elements
