# Joins every car that is faster than the one in front, whether or not it gets there in time. [edge]
class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        fleets = 0
        slowest = inf
        for _, v in sorted(zip(position, speed), reverse=True):
            if v <= slowest:
                slowest = v
                fleets += 1
        return fleets
