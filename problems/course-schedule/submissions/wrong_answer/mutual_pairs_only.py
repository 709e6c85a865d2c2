# Looks only for two courses that require each other. [sample]
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        pairs = {(course, before) for course, before in prerequisites}
        return not any((before, course) in pairs for course, before in pairs)
