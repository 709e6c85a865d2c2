# Any order of all courses in which each prerequisite comes first; an empty one only where there is none.
class Solution:
    def check(self, numCourses: int, prerequisites: List[List[int]], answer: List[int], output: List[int]) -> str:
        if not answer:
            return "43 these courses wait for one another: expected an empty list" if output else "42"
        if not output:
            return "43 there is an order, but the list is empty"
        position = [-1] * numCourses
        for i, course in enumerate(output):
            if not 0 <= course < numCourses:
                return f"43 index {i}: there is no course {course}"
            if position[course] >= 0:
                return f"43 course {course} is there twice, at index {position[course]} and at index {i}"
            position[course] = i
        if len(output) < numCourses:
            return f"43 course {position.index(-1)} is missing: expected {numCourses} courses, got {len(output)}"
        for later, first in prerequisites:
            if position[first] > position[later]:
                return f"43 course {later} at index {position[later]} comes before its prerequisite {first} at index {position[first]}"
        return "42"
