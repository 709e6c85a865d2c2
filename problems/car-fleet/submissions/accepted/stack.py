# From the back to the front, each car takes those that catch up with it off a stack. O(n log n) time, O(n) space.
class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        fleets = []
        for i in sorted(range(len(position)), key=position.__getitem__):
            way, v = target - position[i], speed[i]
            while fleets and fleets[-1][0] * v <= way * fleets[-1][1]:
                fleets.pop()
            fleets.append((way, v))
        return len(fleets)
