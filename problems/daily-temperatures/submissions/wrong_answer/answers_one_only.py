# Answers only one of the waiting days when a warmer one comes. [sample]
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = [0] * len(temperatures)
        waiting = []
        for day, temperature in enumerate(temperatures):
            if waiting and temperatures[waiting[-1]] < temperature:
                earlier = waiting.pop()
                wait[earlier] = day - earlier
            waiting.append(day)
        return wait
