# Looks for the nearest day of each warmer temperature, but leaves out the warmest one. [edge]
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = [0] * len(temperatures)
        nearest = {}
        for day in range(len(temperatures) - 1, -1, -1):
            later = [nearest[t] for t in range(temperatures[day] + 1, 100) if t in nearest]
            if later:
                wait[day] = min(later) - day
            nearest[temperatures[day]] = day
        return wait
