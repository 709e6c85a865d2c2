# Kahn with a stack: what became free last is taken first. O(n + m) time and space.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        following = [[] for _ in range(numCourses)]
        open_count = [0] * numCourses
        for course, needed in prerequisites:
            following[needed].append(course)
            open_count[course] += 1
        free = [course for course in range(numCourses) if open_count[course] == 0]
        order = []
        while free:
            taken = free.pop()
            order.append(taken)
            for course in following[taken]:
                open_count[course] -= 1
                if open_count[course] == 0:
                    free.append(course)
        return order if len(order) == numCourses else []
