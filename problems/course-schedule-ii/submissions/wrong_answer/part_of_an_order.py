# Returns what could be taken before the circle, not an empty list. [edge]
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        following = [[] for _ in range(numCourses)]
        open_count = [0] * numCourses
        for course, needed in prerequisites:
            following[needed].append(course)
            open_count[course] += 1
        order = [course for course in range(numCourses) if open_count[course] == 0]
        for taken in order:
            for course in following[taken]:
                open_count[course] -= 1
                if open_count[course] == 0:
                    order.append(course)
        return order
