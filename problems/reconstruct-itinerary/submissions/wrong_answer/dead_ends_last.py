# Takes the smallest ticket that does not lead to an airport without tickets, one step ahead only. [edge]
class Solution:
    def findItinerary(self, tickets: List[List[str]]) -> List[str]:
        out = defaultdict(list)
        for start, end in sorted(tickets):
            out[start].append(end)
        journey = ["JFK"]
        while out[journey[-1]]:
            choices = out[journey[-1]]
            to = next((place for place in choices if out[place]), choices[0])
            choices.remove(to)
            journey.append(to)
        return journey
