# Looks for a free course by going over all pairs, once for each course that is taken. O(n m). [large]
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        left = set(range(numCourses))
        order = []
        while left:
            waiting = {course for course, needed in prerequisites if needed in left and course in left}
            free = next((course for course in sorted(left) if course not in waiting), None)
            if free is None:
                return []
            order.append(free)
            left.remove(free)
        return order
