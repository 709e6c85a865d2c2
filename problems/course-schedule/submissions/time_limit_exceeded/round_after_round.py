# Looks at all pairs for every course in each round. O(V * E) and more. [large]
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        taken = set()
        while True:
            free = [course for course in range(numCourses) if course not in taken
                    and all(before in taken for after, before in prerequisites if after == course)]
            if not free:
                return len(taken) == numCourses
            taken.update(free)
