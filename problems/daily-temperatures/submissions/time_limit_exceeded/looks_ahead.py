# Looks ahead from every day. O(n^2) time. [large]
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = []
        for day, temperature in enumerate(temperatures):
            for later in range(day + 1, len(temperatures)):
                if temperatures[later] > temperature:
                    wait.append(later - day)
                    break
            else:
                wait.append(0)
        return wait
