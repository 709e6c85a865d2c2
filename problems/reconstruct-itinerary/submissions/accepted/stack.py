# Hierholzer with a stack, destinations sorted backwards. O(E log E) time, O(E) space.
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        out = defaultdict(list)
        for start, end in sorted(tickets, reverse=True):
            out[start].append(end)
        stack, journey = ["JFK"], []
        while stack:
            if out[stack[-1]]:
                stack.append(out[stack[-1]].pop())
            else:
                journey.append(stack.pop())
        return journey[::-1]
