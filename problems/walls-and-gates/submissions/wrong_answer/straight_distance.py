# Takes the distance in a grid without walls. [sample]
class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        gates = [(i, j) for i, row in enumerate(rooms) for j, cell in enumerate(row) if cell == 0]
        for i, row in enumerate(rooms):
            for j, cell in enumerate(row):
                if cell == 2147483647 and gates:
                    row[j] = min(abs(i - a) + abs(j - b) for a, b in gates)
