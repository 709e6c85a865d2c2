# From the front to the back, with the time of the slowest so far. O(n log n) time, O(n) space.
class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        fleets = 0
        slowest = 0
        for p, v in sorted(zip(position, speed), reverse=True):
            time = (target - p) / v
            if time > slowest:
                slowest = time
                fleets += 1
        return fleets
