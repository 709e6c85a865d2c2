# A plain breadth-first search: takes a course as soon as one of its prerequisites is done. [edge]
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        following = [[] for _ in range(numCourses)]
        waits = [False] * numCourses
        for course, needed in prerequisites:
            following[needed].append(course)
            waits[course] = True
        queue = deque(course for course in range(numCourses) if not waits[course])
        seen = set(queue)
        order = []
        while queue:
            taken = queue.popleft()
            order.append(taken)
            for course in following[taken]:
                if course not in seen:
                    seen.add(course)
                    queue.append(course)
        return order if len(order) == numCourses else []
