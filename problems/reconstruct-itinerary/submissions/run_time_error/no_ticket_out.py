# Looks up every airport in the dictionary, also one without a ticket out. [sample]
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        out = {}
        for start, end in sorted(tickets, reverse=True):
            out.setdefault(start, []).append(end)
        stack, journey = ["JFK"], []
        while stack:
            if out[stack[-1]]:
                stack.append(out[stack[-1]].pop())
            else:
                journey.append(stack.pop())
        return journey[::-1]
