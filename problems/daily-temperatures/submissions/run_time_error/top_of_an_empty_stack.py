# Looks at the top of the stack without asking whether it is empty. [sample]
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = [0] * len(temperatures)
        waiting = [0]
        for day in range(1, len(temperatures)):
            while temperatures[waiting[-1]] < temperatures[day]:
                earlier = waiting.pop()
                wait[earlier] = day - earlier
            waiting.append(day)
        return wait
