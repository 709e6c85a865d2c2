# From the right, jumping over days by their own answers. O(n) time, O(1) space beside the result.
class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        wait = [0] * len(temperatures)
        hottest = 0
        for day in range(len(temperatures) - 1, -1, -1):
            if temperatures[day] >= hottest:
                hottest = temperatures[day]
                continue
            later = day + 1
            while temperatures[later] <= temperatures[day]:
                later += wait[later]
            wait[day] = later - day
        return wait
