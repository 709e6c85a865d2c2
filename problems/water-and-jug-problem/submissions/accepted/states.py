# Search through the states of both jugs. O(x + y) time and space.
class Solution:
    def canMeasureWater(self, x: int, y: int, target: int) -> bool:
        seen = {(0, 0)}
        waiting = deque(seen)
        while waiting:
            a, b = waiting.popleft()
            if a + b == target:
                return True
            there, back = min(a, y - b), min(b, x - a)
            for state in ((x, b), (a, y), (0, b), (a, 0), (a - there, b + there), (a + back, b - back)):
                if state not in seen:
                    seen.add(state)
                    waiting.append(state)
        return False
