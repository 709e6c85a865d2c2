# Kahn with a queue. O(V + E) time and space.
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        opens = collections.defaultdict(list)
        still_open = [0] * numCourses
        for course, before in prerequisites:
            opens[before].append(course)
            still_open[course] += 1
        free = collections.deque(course for course in range(numCourses) if still_open[course] == 0)
        taken = 0
        while free:
            taken += 1
            for course in opens[free.popleft()]:
                still_open[course] -= 1
                if still_open[course] == 0:
                    free.append(course)
        return taken == numCourses
