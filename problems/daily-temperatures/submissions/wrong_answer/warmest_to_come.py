# Waits for the warmest day to come, not for the next warmer one. [sample]
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = [0] * len(temperatures)
        warmest = len(temperatures) - 1
        for day in range(len(temperatures) - 2, -1, -1):
            if temperatures[warmest] > temperatures[day]:
                wait[day] = warmest - day
            else:
                warmest = day
        return wait
