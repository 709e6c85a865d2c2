# Compares each car with all those in front of it. O(n^2) time. [large]
class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        cars = sorted(zip(position, speed))
        times = [(target - p) / v for p, v in cars]
        return sum(all(other < time for other in times[i + 1 :]) for i, time in enumerate(times))
