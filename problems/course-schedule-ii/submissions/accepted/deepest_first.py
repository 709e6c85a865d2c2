# Depth-first search through the prerequisites, with a stack of its own. O(n + m) time and space.
class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = [[] for _ in range(numCourses)]
        for course, needed in prerequisites:
            needs[course].append(needed)
        fresh, opened, done = range(3)
        state = [fresh] * numCourses
        order = []
        for start in range(numCourses):
            if state[start] == done:
                continue
            state[start] = opened
            path = [(start, iter(needs[start]))]
            while path:
                course, rest = path[-1]
                needed = next((n for n in rest if state[n] != done), None)
                if needed is None:
                    state[course] = done
                    order.append(course)
                    path.pop()
                elif state[needed] == opened:
                    return []
                else:
                    state[needed] = opened
                    path.append((needed, iter(needs[needed])))
        return order
