# From the right, but jumps by an answer of 0 for ever. [sample]
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = [0] * len(temperatures)
        for day in range(len(temperatures) - 2, -1, -1):
            later = day + 1
            while temperatures[later] <= temperatures[day]:
                later += wait[later]
            wait[day] = later - day
        return wait
