# Takes every course that was seen before for a cycle, also one that is done. [edge]
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        opens = collections.defaultdict(list)
        for course, before in prerequisites:
            opens[before].append(course)

        def reaches_seen(course, seen):
            if course in seen:
                return True
            seen.add(course)
            return any(reaches_seen(after, seen) for after in opens[course])

        return not any(reaches_seen(course, set()) for course in range(numCourses))
