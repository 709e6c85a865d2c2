# Depth-first search with a stack of its own and three colours. O(V + E) time and space.
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        requires = [[] for _ in range(numCourses)]
        for course, before in prerequisites:
            requires[course].append(before)
        NEW, VISITED, DONE = 0, 1, 2
        colour = [NEW] * numCourses
        for start in range(numCourses):
            if colour[start] != NEW:
                continue
            colour[start] = VISITED
            path = [(start, iter(requires[start]))]
            while path:
                course, rest = path[-1]
                before = next(rest, None)
                if before is None:
                    colour[course] = DONE
                    path.pop()
                elif colour[before] == VISITED:
                    return False
                elif colour[before] == NEW:
                    colour[before] = VISITED
                    path.append((before, iter(requires[before])))
        return True
