# Goes forward until a warmer day comes, without asking whether there is one. [sample]
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = []
        for day in range(len(temperatures) - 1):
            later = day + 1
            while temperatures[later] <= temperatures[day]:
                later += 1
            wait.append(later - day)
        return wait + [0]
