# Uses all tickets, but in the order in which they are listed. [edge]
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        out = defaultdict(list)
        for start, end in tickets:
            out[start].append(end)
        stack, journey = ["JFK"], []
        while stack:
            if out[stack[-1]]:
                stack.append(out[stack[-1]].pop())
            else:
                journey.append(stack.pop())
        return journey[::-1]
