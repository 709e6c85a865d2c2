# Keeps temperatures on the stack and finds their positions again by value. [sample]
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = [0] * len(temperatures)
        waiting = []
        for day, temperature in enumerate(temperatures):
            while waiting and waiting[-1] < temperature:
                earlier = temperatures.index(waiting.pop())
                wait[earlier] = day - earlier
            waiting.append(temperature)
        return wait
