# Leaves out the courses that no pair mentions. [edge]
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        following = defaultdict(list)
        open_count = defaultdict(int)
        courses = set()
        for course, needed in prerequisites:
            following[needed].append(course)
            open_count[course] += 1
            courses |= {course, needed}
        queue = deque(sorted(course for course in courses if open_count[course] == 0))
        order = []
        while queue:
            taken = queue.popleft()
            order.append(taken)
            for course in following[taken]:
                open_count[course] -= 1
                if open_count[course] == 0:
                    queue.append(course)
        return order if len(order) == len(courses) else []
